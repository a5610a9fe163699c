using System.Text;

namespace Briefing.Tests;

/// <summary>
/// Each folder of <c>expected/</c> is a small site (<c>input</c>, <c>seeds</c>) and every file that is published of it (<c>published</c>).
/// A plain theme renders them: what is expected here is what the pages say, not how the look of the day marks it up.
/// What is published as an archive stands there unpacked, in a folder of its name.
/// </summary>
public sealed class PublishingWholeSites
{
    public static TheoryData<string> Sites() =>
        [.. Directory.EnumerateDirectories(Checkout.OfTests("expected")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_site_is_published_as_expected_file_by_file_and_byte_by_byte(string name)
    {
        using var site = new SiteFolder();
        site.Overlay(Checkout.OfTests("expected", name));
        var report = site.Build(new PlainTheme());
        Assert.Equal("", Told.By(report.Diagnostics));
        var published = Unpack(Published.In(site.Folders.Output));

        var expected = Checkout.OfTests("expected", name, "published");
        if (Accepting.IsOn())
        {
            Accept(published, expected);
        }

        var wanted = Published.In(expected);
        Assert.Equal(wanted.Keys, published.Keys);
        foreach (var (file, bytes) in wanted)
        {
            Assert.Equal($"{file}\n{Encoding.UTF8.GetString(bytes)}", $"{file}\n{Encoding.UTF8.GetString(published[file])}");
            Assert.Equal(bytes, published[file]);
        }
    }

    private static SortedDictionary<string, byte[]> Unpack(SortedDictionary<string, byte[]> published) => new(
        published
            .SelectMany(file => Unpacked.IsArchive(file.Value)
                ? Unpacked.From(file.Value).Select(entry => KeyValuePair.Create($"{file.Key}/{entry.Name}", entry.Content))
                : [file])
            .ToDictionary(),
        StringComparer.Ordinal);

    private static void Accept(SortedDictionary<string, byte[]> published, string expected)
    {
        if (Directory.Exists(expected))
        {
            Directory.Delete(expected, recursive: true);
        }

        foreach (var (file, bytes) in published)
        {
            var path = Path.Combine(expected, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }
}
