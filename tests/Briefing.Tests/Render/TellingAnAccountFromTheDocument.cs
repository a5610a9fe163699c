namespace Briefing.Tests.Render;

public sealed class TellingAnAccountFromTheDocument : IDisposable
{
    private const string Page = "briefings/last-ferry/index.html";
    private const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    private readonly HarbourSite site = new();

    [Fact]
    public void Rights_to_the_document_s_own_text_are_the_document_s()
    {
        var files = site.Render();

        Assert.Contains("<dt>Rights</dt>", files[Page], StringComparison.Ordinal);
        Assert.Contains("Quoted on this site (", files["sources/index.html"], StringComparison.Ordinal);
        Assert.Contains("<bdi>Tom Okoro</bdi>, <bdi>Ferry stops</bdi></p>", files["compare/when-back/index.html"], StringComparison.Ordinal);
        Assert.Equal(Licence, HarbourSite.DataIn(files[Page]).GetProperty("@graph")[1].GetProperty("license").GetString());
    }

    [Fact]
    public void Rights_to_an_account_are_not_those_to_the_document()
    {
        Retell();
        var files = site.Render();

        Assert.Contains(
            "is an account of the document by Harbour Society. The document itself is not republished.",
            files[Page], StringComparison.Ordinal);
        Assert.Contains("<dt>Rights to the account</dt>", files[Page], StringComparison.Ordinal);
        Assert.Contains("</a>. Rights: Harbour Society. Permission: By word of mouth.", files[Page], StringComparison.Ordinal);

        var document = HarbourSite.DataIn(files[Page]).GetProperty("@graph")[1];
        Assert.Equal("Ferry stops", document.GetProperty("name").GetString());
        Assert.False(document.TryGetProperty("license", out _));
        Assert.False(document.TryGetProperty("copyrightHolder", out _));
    }

    [Fact]
    public void What_is_quoted_from_an_account_is_said_to_be_from_it()
    {
        Retell();
        var files = site.Render();

        Assert.Contains("Quoted from the account (", files["sources/index.html"], StringComparison.Ordinal);
        Assert.Contains(
            "<bdi>Tom Okoro</bdi>, <bdi>Ferry stops</bdi>, in an account by Harbour Society</p>",
            files["compare/when-back/index.html"], StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private void Retell() => site.Put("input/briefings/last-ferry.md", """
        ---
        title: The last ferry
        standfirst: The harbour master explains.
        seed: ferry.txt
        source: { author: Tom Okoro, title: Ferry stops, account-by: { organisation: Harbour Society } }
        rights: { mode: full, licence: CC-BY-4.0, holder: Harbour Society, permission: By word of mouth. }
        key-points:
          - { text: The ferry stopped., evidence: [ { quote: "stopped in March" } ] }
        ---
        """);
}
