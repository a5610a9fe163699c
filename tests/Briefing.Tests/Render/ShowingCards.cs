using System.Buffers.Binary;

namespace Briefing.Tests.Render;

public sealed class ShowingCards : IDisposable
{
    private readonly HarbourSite site = new();

    [Fact]
    public void Tells_other_sites_what_to_show_of_a_briefing()
    {
        var page = site.Render()["briefings/last-ferry/index.html"];

        Assert.Contains("""<meta property="og:title" content="The last ferry">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta property="og:description" content="The harbour master explains.">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta property="og:type" content="article">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta property="og:url" content="https://harbour.example/town/briefings/last-ferry/">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta property="og:site_name" content="A harbour town">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta name="twitter:card" content="summary">""", page, StringComparison.Ordinal);
        Assert.DoesNotContain("og:image", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_sites_picture_where_it_has_one()
    {
        site.Put("input/card.png", Png(1200, 630));
        var files = site.Render();
        var picture = Assert.Single(files.Keys, file => file.StartsWith("assets/card.", StringComparison.Ordinal));
        var page = files["index.html"];

        Assert.Contains($"""<meta property="og:image" content="https://harbour.example/town/{picture}">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta name="twitter:card" content="summary_large_image">""", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1200, 600, "a PNG of 1200 by 600 pixels")]
    [InlineData(0, 0, "not a PNG")]
    public void Refuses_a_picture_that_cards_cannot_show(int width, int height, string found)
    {
        site.Put("input/card.png", width > 0 ? Png(width, height) : "GIF89a"u8.ToArray());

        Assert.Equal([$"input/card.png:1:1: bad-picture: The site’s picture is {found}."], site.Notices());
    }

    public void Dispose() => site.Dispose();

    // The beginning of a PNG, which is all that says how large it is.
    private static byte[] Png(int width, int height)
    {
        byte[] bytes = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR"u8, .. new byte[13]];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }
}
