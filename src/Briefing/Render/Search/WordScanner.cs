namespace Briefing.Render.Search;

/// <summary>Reads the words of a text one after another, folded.</summary>
/// <param name="text">The text.</param>
/// <param name="room">Where each word is put; what is longer than this room is cut.</param>
internal ref struct WordScanner(ReadOnlySpan<char> text, Span<char> room)
{
    /// <summary>How many characters of a word count.</summary>
    public const int LongestWord = 32;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> room = room;
    private int at;
    private int length;

    /// <summary>The word that was read.</summary>
    public readonly ReadOnlySpan<char> Word => room[..length];

    /// <summary>Whether a hyphen alone parts the word from the one before it.</summary>
    public bool FollowsHyphen { get; private set; }

    /// <summary>
    /// Reads the next word. A single letter is none: it is what an apostrophe or an initial leaves;
    /// but initials in a row are one, as in "U.S."
    /// </summary>
    public bool Read()
    {
        while (at < text.Length)
        {
            var start = at;
            SkipToWord();
            FollowsHyphen = at - start == 1 && start > 0 && text[start] is '-' or '\u2010' or '\u2011';
            length = 0;
            if (at + 1 < text.Length && text[at + 1] == '.')
            {
                TakeInitials();
            }

            if (length == 0)
            {
                TakeWord();
            }

            if (length > 1 || (length == 1 && !char.IsAsciiLetter(room[0])))
            {
                return true;
            }
        }

        return false;
    }

    private void SkipToWord()
    {
        while (at < text.Length && !Folding.IsOfWord(text[at]))
        {
            at++;
        }
    }

    private void TakeInitials()
    {
        var rest = text[at..];
        var read = 0;
        while (read + 1 < rest.Length && rest[read + 1] == '.' && char.IsLetter(rest[read]))
        {
            read += 2;
        }

        if (read < 4)
        {
            return;
        }

        for (var i = 0; i < read; i += 2)
        {
            Put(rest[i]);
        }

        at += read;
    }

    private void TakeWord()
    {
        var plain = Folding.PutAscii(text[at..], room);
        at += plain;
        length = plain;
        for (; at < text.Length && Folding.IsOfWord(text[at]); at++)
        {
            Put(text[at]);
        }
    }

    private void Put(char c)
    {
        foreach (var letter in Folding.Of(c))
        {
            if (length < room.Length)
            {
                room[length++] = letter;
            }
        }
    }
}
