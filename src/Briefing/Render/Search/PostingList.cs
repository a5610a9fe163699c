namespace Briefing.Render.Search;

/// <summary>The documents that a word was met in, packed one after another while they are counted.</summary>
internal sealed class PostingList
{
    private byte[] bytes = [];
    private int length;
    private int first;

    /// <summary>How many documents there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes they take, or less where others come before them.</summary>
    public int Length => length;

    /// <summary>The last of them.</summary>
    public int Last { get; private set; }

    /// <summary>Adds a document that comes after those that are there, and how much the word says of it.</summary>
    public void Add(int document, byte weight)
    {
        if (bytes.Length < length + PackedPostings.Longest)
        {
            Array.Resize(ref bytes, (2 * length) + PackedPostings.Longest);
        }

        first = Count++ == 0 ? document : first;
        length += PackedPostings.Pack(document - Last, weight, bytes.AsSpan(length));
        Last = document;
    }

    /// <summary>Copies them to follow a document that comes before all of them.</summary>
    /// <returns>How many bytes they take there.</returns>
    public int CopyTo(Span<byte> room, int before)
    {
        var rest = bytes.AsSpan(PackedPostings.LengthOf(first)..length);
        var packed = PackedPostings.Pack(first - before, bytes[length - rest.Length - 1], room);
        rest.CopyTo(room[packed..]);
        return packed + rest.Length;
    }
}
