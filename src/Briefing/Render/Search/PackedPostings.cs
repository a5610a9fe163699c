namespace Briefing.Render.Search;

/// <summary>
/// The documents that a word stands in, in their order, and how much it says of each, in two or three bytes for most: how much the number
/// of a document is greater than the one before (LEB128), and the weight. A large site has millions.
/// </summary>
/// <param name="bytes">Nothing but postings.</param>
internal readonly ref struct PackedPostings(ReadOnlySpan<byte> bytes)
{
    /// <summary>How many bytes a posting takes at most.</summary>
    public const int Longest = 6;

    private const int Bits = 7;
    private const int More = 1 << Bits;

    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>How many bytes a posting takes.</summary>
    public static int LengthOf(int step)
    {
        var length = 2;
        for (; step >= More; step >>= Bits)
        {
            length++;
        }

        return length;
    }

    /// <summary>Packs a posting.</summary>
    /// <returns>How many bytes it took.</returns>
    public static int Pack(int step, byte weight, Span<byte> room)
    {
        var length = 0;
        for (; step >= More; step >>= Bits)
        {
            room[length++] = (byte)(step | More);
        }

        room[length++] = (byte)step;
        room[length++] = weight;
        return length;
    }

    /// <summary>Unpacks them one after another.</summary>
    public Enumerator GetEnumerator() => new(bytes);

    /// <summary>Where one has come to.</summary>
    internal ref struct Enumerator(ReadOnlySpan<byte> rest)
    {
        private ReadOnlySpan<byte> rest = rest;

        /// <summary>A document by its number, and the weight of the word in it.</summary>
        public (int Document, byte Weight) Current { get; private set; }

        /// <summary>Goes to the next, if there is one.</summary>
        public bool MoveNext()
        {
            if (rest.IsEmpty)
            {
                return false;
            }

            var (step, length, shift) = (0, 0, 0);
            do
            {
                step |= (rest[length] & (More - 1)) << shift;
                shift += Bits;
            }
            while (rest[length++] >= More);

            Current = (Current.Document + step, rest[length]);
            rest = rest[(length + 1)..];
            return true;
        }
    }
}
