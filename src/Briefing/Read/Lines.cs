namespace Briefing.Read;

/// <summary>The lines of a text, which end with LF, CR LF or CR.</summary>
internal static class Lines
{
    /// <summary>Where the line ends that a place of a text stands on: before its line break, or with the text.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int place) =>
        text[place..].IndexOfAny('\r', '\n') is var length and >= 0 ? place + length : text.Length;
}
