using System.Text;
using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Briefing.Render.Search;

namespace Briefing.BrowserTests.Searching;

/// <summary>The script of the search and the build take the same words from a text.</summary>
public sealed class FoldingAlike(PublishedSite site, Chromium chromium)
{
    [Fact]
    public async Task Every_letter_of_the_basic_plane()
    {
        // Each between two others, so that what is no letter parts a word. Letters that only one side's Unicode knows are left out.
        var texts = Enumerable.Range(0, 0x10000)
            .Select(code => (char)code)
            .Where(c => !char.IsSurrogate(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.OtherNotAssigned)
            .Select(c => $"xy{c}zz");

        await AgreeAsync([.. texts]);
    }

    [Fact]
    public async Task Every_letter_of_the_basic_plane_as_an_initial()
    {
        var texts = Enumerable.Range(0, 0x10000)
            .Select(code => (char)code)
            .Where(c => !char.IsSurrogate(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.OtherNotAssigned)
            .Select(c => $"a.{c}.zz U.S.{c}");

        await AgreeAsync([.. texts]);
    }

    [Fact]
    public async Task Initials_among_letters_stops_and_signs_in_any_order()
    {
        string[] pieces = ["a", "U", "S", "É", "đ", "𝐀", "7", ".", ".", ".", ".", " ", "-", "’", "e\u0301", "bc"];
        var state = 20_261_122u;
        var texts = Enumerable.Range(0, 5_000).Select(_ => string.Concat(Enumerable.Range(0, 30).Select(_ => pieces[Next() % pieces.Length])));

        await AgreeAsync([.. texts]);

        uint Next() => state = (state * 1_664_525u) + 1_013_904_223u;
    }

    [Fact]
    public async Task Every_page_of_the_site()
    {
        var texts = site.Pages.Select(path => File.ReadAllText(site.FileOf(path)));

        await AgreeAsync([.. texts]);
    }

    [Fact]
    public async Task Texts_of_letters_marks_and_signs_in_any_order()
    {
        const string Letters = "abIİıßẞĐđŁøÆœÞðςΣΟέЁёйѝaăâêôơướệữ0189٣平한가かがグिक़אבּ\u0300\u0301\u0309\u0323\u031b\u0308'’-‐‑ .,—/\n\u00a0\u200b🎋";
        var letters = Letters.EnumerateRunes().ToArray();
        var state = 20_261_121u;
        var texts = Enumerable.Range(0, 5_000).Select(_ => string.Concat(Enumerable.Range(0, 40).Select(_ => letters[Next() % letters.Length])));

        await AgreeAsync([.. texts]);

        uint Next() => state = (state * 1_664_525u) + 1_013_904_223u;
    }

    private async Task AgreeAsync(string[] texts)
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "search/").AbsoluteUri);
        var theirs = await page.EvaluateAsync<string[]>("texts => texts.map(text => wordsOf(text).join(' '))", texts);

        None.Of(texts.Zip(theirs)
            .Select(pair => (Text: pair.First, Ours: WordsOf(pair.First), Theirs: pair.Second))
            .Where(words => words.Ours != words.Theirs)
            .Select(words => $"{Escaped(words.Text)}: {Escaped(words.Ours)} here, {Escaped(words.Theirs)} in the browser")
            .Take(40));
    }

    private static string WordsOf(string text)
    {
        var words = new List<string>();
        var scanner = new WordScanner(text, stackalloc char[WordScanner.LongestWord]);
        while (scanner.Read())
        {
            words.Add(scanner.Word.ToString());
        }

        return string.Join(' ', words);
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text.Length > 100 ? text[..100] : text)
        {
            escaped.Append(char.IsAscii(c) ? c : $"\\u{(int)c:x4}");
        }

        return escaped.ToString();
    }
}
