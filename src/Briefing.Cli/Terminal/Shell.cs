using System.Text;

namespace Briefing.Cli.Terminal;

/// <summary>Where the command says something, and what surrounds it.</summary>
/// <param name="Output">For what was asked for.</param>
/// <param name="Error">For what an author has to know beside it.</param>
/// <param name="IsTerminal">Whether a person sees <paramref name="Error"/> as it is written.</param>
/// <param name="Folder">The current folder; empty where there is none any more.</param>
/// <param name="Variable">The environment.</param>
internal sealed record Shell(TextWriter Output, TextWriter Error, bool IsTerminal, string Folder, Func<string, string?> Variable)
{
    /// <summary>Whether the command runs on GitHub Actions, which shows annotations beside the lines of a change.</summary>
    public bool IsGitHub => Variable("GITHUB_ACTIONS") == "true";

    /// <summary>Whether what was written can be written over and coloured: not where <c>TERM</c> says that the terminal is dumb.</summary>
    public bool IsScreen => IsTerminal && Variable("TERM") != "dumb";

    /// <summary>The colours to use: none where nobody sees them or somebody asked for none.</summary>
    public Ink Ink => IsScreen && string.IsNullOrEmpty(Variable("NO_COLOR")) ? Ink.Coloured : Ink.None;

    /// <summary>The streams and the environment that this process was started with.</summary>
    public static Shell OfThisProcess() => new(
        Utf8(Console.OpenStandardOutput),
        Utf8(Console.OpenStandardError),
        !Console.IsErrorRedirected,
        CurrentFolder(),
        Environment.GetEnvironmentVariable);

    /// <summary>
    /// A path as a person in the current folder would write it, with forward slashes; whole where it leads elsewhere, and as it is where
    /// it is the name of a file of the site.
    /// </summary>
    public string Shown(string path)
    {
        if (!Path.IsPathRooted(path))
        {
            return path;
        }

        var way = Path.GetRelativePath(Folder, path);
        return (way.Split(Path.DirectorySeparatorChar)[0] == ".." ? path : way).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>What to write before a path in a folder, so that it leads there from the current folder.</summary>
    public string Prefix(string folder) => Shown(folder) is var shown && shown == "." ? "" : shown + "/";

    /// <summary>Tells in a sentence what keeps the command from doing what it was asked for, and what to do, where anybody can be told.</summary>
    public void TellFailure(string sentence, string remedy)
    {
        try
        {
            Error.Write($"error: {Glyph.Safe(sentence.ReplaceLineEndings(" "))}\n  what to do: {remedy}\n");
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // Nobody can: the exit code says it all.
        }
    }

    private static string CurrentFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    // Where a stream was closed before the command began, nobody listens.
    private static TextWriter Utf8(Func<Stream> open)
    {
        try
        {
            return new StreamWriter(open(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return TextWriter.Null;
        }
    }
}
