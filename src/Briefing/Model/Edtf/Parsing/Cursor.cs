namespace Briefing.Model.Edtf.Parsing;

/// <summary>A place in the text that is read, and the first refusal that was met.</summary>
internal sealed class Cursor(string text)
{
    public string Text { get; } = text;

    public int Position { get; private set; }

    public Refusal? Refusal { get; private set; }

    public bool AtEnd => Position == Text.Length;

    public string Rest => Text[Position..];

    public bool Sees(char expected) => !AtEnd && Text[Position] == expected;

    public bool Sees(string expected) => string.CompareOrdinal(Text, Position, expected, 0, expected.Length) == 0;

    public bool Take(char expected)
    {
        if (!Sees(expected)) return false;
        Position++;
        return true;
    }

    public bool Take(string expected)
    {
        if (!Sees(expected)) return false;
        Position += expected.Length;
        return true;
    }

    public string TakeWhile(Func<char, bool> fits)
    {
        var start = Position;
        while (!AtEnd && fits(Text[Position])) Position++;
        return Text[start..Position];
    }

    /// <summary>Notes why the text from a place up to here is refused; only the first refusal counts.</summary>
    public void RefuseFrom(int start, string reason) => Refusal ??= new Refusal(start, Position - start, reason);

    /// <summary>Notes why what stands here is refused, for so many characters as there are.</summary>
    public void RefuseNext(int length, string reason) =>
        Refusal ??= new Refusal(Position, Math.Min(length, Text.Length - Position), reason);
}
