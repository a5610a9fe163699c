using System.Buffers.Binary;
using System.Text;
using Briefing.Export;

namespace Briefing.Tests.Render;

public sealed class PackingArchives
{
    private static readonly PackedFile[] Files =
    [
        new("mimetype", "application/x"u8.ToArray()),
        new("folder/Đổi mới.txt", Encoding.UTF8.GetBytes("Đổi mới")),
        new("folder/empty", ReadOnlyMemory<byte>.Empty),
        new("large", new byte[70_000]),
    ];

    [Fact]
    public void What_is_packed_is_unpacked_in_its_order() => Assert.Equal(
        Files.Select(file => (file.Name, Convert.ToHexString(file.Content.Span))),
        Unpacked.From(Archive.Of(Files).ToArray()).Select(entry => (entry.Name, Convert.ToHexString(entry.Content))));

    [Fact]
    public void The_same_files_are_the_same_bytes() => Assert.Equal(Archive.Of(Files).ToArray(), Archive.Of(Files).ToArray());

    [Fact]
    public void A_file_stands_in_the_archive_as_it_is_so_that_its_first_bytes_tell_what_the_archive_is() =>
        Assert.StartsWith("mimetypeapplication/x", Encoding.UTF8.GetString(Archive.Of(Files).Span[30..]), StringComparison.Ordinal);

    // The remainder of these nine digits is given wherever the sum is described.
    [Fact]
    public void The_sum_of_a_file_is_the_one_that_others_reckon() =>
        Assert.Equal(0xCBF43926, BinaryPrimitives.ReadUInt32LittleEndian(Archive.Of([new PackedFile("digits", "123456789"u8.ToArray())]).Span[14..]));

    [Fact]
    public void An_archive_of_nothing_can_be_opened() => Assert.Empty(Unpacked.From(Archive.Of([]).ToArray()));
}
