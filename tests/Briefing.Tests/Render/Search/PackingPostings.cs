using Briefing.Render.Search;

namespace Briefing.Tests.Render.Search;

public sealed class PackingPostings
{
    [Fact]
    public void Documents_and_weights_come_back_as_they_were()
    {
        (int Document, byte Weight)[] postings = [(0, 1), (1, 90), (128, 10), (255, 255), (16_640, 20), (2_113_792, 3), (int.MaxValue, 7)];

        Assert.Equal(postings, Unpacked(new PackedPostings(Packed(postings))));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(127, 2)]
    [InlineData(128, 3)]
    [InlineData(16_383, 3)]
    [InlineData(16_384, 4)]
    [InlineData(int.MaxValue, 6)]
    public void A_posting_takes_the_bytes_that_were_reckoned_for_it(int step, int expected) =>
        Assert.Equal((expected, expected), (PackedPostings.LengthOf(step), PackedPostings.Pack(step, 1, new byte[6])));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_was_counted_in_parts_is_the_same_as_if_it_had_been_counted_at_once(int parted)
    {
        (int Document, byte Weight)[] postings = [(3, 1), (4, 90), (200, 10), (16_640, 20), (16_641, 3)];
        var (first, second) = (new PostingList(), new PostingList());
        foreach (var (place, (document, weight)) in postings.Index())
        {
            (place < parted ? first : second).Add(document, weight);
        }

        var joined = PostingList.Joined([first, second]);

        Assert.Equal(postings, Unpacked(joined.Packed));
        Assert.Equal(postings.Length, joined.Count);
    }

    private static byte[] Packed((int Document, byte Weight)[] postings)
    {
        var (packed, before) = (new List<byte>(), 0);
        foreach (var (document, weight) in postings)
        {
            var room = new byte[6];
            packed.AddRange(room[..PackedPostings.Pack(document - before, weight, room)]);
            before = document;
        }

        return [.. packed];
    }

    internal static List<(int Document, byte Weight)> Unpacked(PackedPostings packed)
    {
        var postings = new List<(int Document, byte Weight)>();
        foreach (var posting in packed)
        {
            postings.Add(posting);
        }

        return postings;
    }
}
