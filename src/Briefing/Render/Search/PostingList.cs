namespace Briefing.Render.Search;

/// <summary>The documents that a word was met in, packed one after another while they are counted.</summary>
internal sealed class PostingList
{
    private byte[] bytes = [];
    private int length;
    private int first;

    /// <summary>How many documents there are.</summary>
    public int Count { get; private set; }

    /// <summary>They, one after another.</summary>
    public PackedPostings Packed => new(bytes.AsSpan(0, length));

    private int Last { get; set; }

    /// <summary>The documents of several lists in a row, in no more room than they need.</summary>
    public static PostingList Joined(IReadOnlyList<PostingList> lists)
    {
        var joined = new PostingList { bytes = new byte[lists.Sum(list => list.length)] };
        foreach (var list in lists)
        {
            joined.Append(list);
        }

        return joined;
    }

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

    // Only the first document is told by the one before it, which is another here.
    private void Append(PostingList list)
    {
        var rest = list.bytes.AsSpan(PackedPostings.LengthOf(list.first)..list.length);
        length += PackedPostings.Pack(list.first - Last, list.bytes[list.length - rest.Length - 1], bytes.AsSpan(length));
        rest.CopyTo(bytes.AsSpan(length));
        length += rest.Length;
        Count += list.Count;
        Last = list.Last;
    }
}
