namespace Briefing;

/// <summary>A text file that a person wrote, as it was read.</summary>
/// <param name="Path">Relative to the site's folder, with forward slashes.</param>
/// <param name="Text">All of it, decoded; empty where it could not be.</param>
public sealed record SourceText(string Path, string Text)
{
    private int[]? lineStarts;

    /// <summary>The beginning of the file, for what concerns it as a whole.</summary>
    public Place Beginning => new(this, 1, 1, 0);

    private int[] LineStarts => lineStarts ??= StartsOfLines(Text);

    /// <summary>Where the characters from an offset on stand; lines and columns count from 1.</summary>
    public Place At(int offset, int length)
    {
        var at = Math.Min(offset, Text.Length);
        var line = LineStarts.AsSpan().BinarySearch(at) is var found && found < 0 ? ~found : found + 1;
        return new Place(this, line, at - LineStarts[line - 1] + 1, length);
    }

    /// <summary>The text of a line, without its end; empty past the last one.</summary>
    public string Line(int number)
    {
        if (number > LineStarts.Length)
        {
            return "";
        }

        var end = number < LineStarts.Length ? LineStarts[number] : Text.Length;
        return Text.AsSpan(LineStarts[number - 1]..end).TrimEnd("\r\n").ToString();
    }

    /// <inheritdoc />
    public bool Equals(SourceText? other) => ReferenceEquals(this, other) || (other is not null && Path == other.Path && Text == other.Text);

    /// <inheritdoc />
    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    // A line ends with LF, CR LF or CR, as editors count.
    private static int[] StartsOfLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length && text.AsSpan(i).IndexOfAny('\r', '\n') is var next and >= 0;)
        {
            i += next;
            i += text.AsSpan(i) is ['\r', '\n', ..] ? 2 : 1;
            starts.Add(i);
        }

        return starts.ToArray();
    }
}
