namespace Briefing.Cli.Terminal;

/// <summary>The colours of what is printed: those of a terminal, or none.</summary>
internal sealed class Ink
{
    private readonly bool coloured;

    private Ink(bool coloured) => this.coloured = coloured;

    /// <summary>Text as it is.</summary>
    public static Ink None { get; } = new(coloured: false);

    /// <summary>Text with the colours that a terminal understands.</summary>
    public static Ink Coloured { get; } = new(coloured: true);

    /// <summary>A place.</summary>
    public string Place(string text) => Paint("1", text);

    /// <summary>What names a severity, or marks it.</summary>
    public string Of(Severity severity, string text) => Paint(severity is Severity.Error ? "1;31" : "1;33", text);

    /// <summary>A mark under a line; the blanks before it stay as they are.</summary>
    public string Mark(Severity severity, string mark) =>
        mark[..mark.IndexOf('^', StringComparison.Ordinal)] + Of(severity, mark.TrimStart());

    /// <summary>What helps the eye and says nothing.</summary>
    public string Faint(string text) => Paint("2", text);

    /// <summary>What leads on.</summary>
    public string Advice(string text) => Paint("36", text);

    private string Paint(string code, string text) => coloured ? $"\e[{code}m{text}\e[0m" : text;
}
