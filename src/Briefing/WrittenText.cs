namespace Briefing;

/// <summary>A text that a person wrote for readers, as it stands in its file.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="At">Where the character at an offset stands.</param>
public sealed record WrittenText(string Text, Func<int, Place> At)
{
    /// <summary>Where the characters from one to another begin, and as much of them as stands on that line.</summary>
    public Place Between(int start, int end)
    {
        var (first, last) = (At(start), At(end));
        return first with { Length = (last.Line == first.Line ? last.Column : first.File.Line(first.Line).Length + 1) - first.Column };
    }
}
