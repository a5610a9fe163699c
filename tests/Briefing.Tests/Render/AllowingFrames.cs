using Briefing.Model;

namespace Briefing.Tests.Render;

public sealed class AllowingFrames : IDisposable
{
    private const string Keys = "title: A town\nstandfirst: By the sea.\naddress: https://harbour.example/town/\n";

    private readonly HarbourSite site = new();

    [Fact]
    public void Every_site_may_show_this_one_unless_the_author_says_otherwise() =>
        Assert.DoesNotContain("frame-ancestors", Headers(""), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Only_the_sites_that_the_author_names_may() => Assert.Contains(
        "; frame-ancestors 'self' https://moodle.example.edu https://*.example.org:8443\n",
        Headers("embed: { allow: [ https://moodle.example.edu, \"https://*.example.org:8443\" ] }"),
        StringComparison.Ordinal);

    [Fact]
    public void A_host_in_other_letters_is_named_as_a_header_can() => Assert.Contains(
        "; frame-ancestors 'self' https://xn--mnchen-3ya.example https://*.xn--mnchen-3ya.example:8443\n",
        Headers("embed: { allow: [ https://münchen.example, \"https://*.münchen.example:8443\" ] }"),
        StringComparison.Ordinal);

    [Fact]
    public void No_site_may_where_the_author_names_none() =>
        Assert.Contains("; frame-ancestors 'self'\n", Headers("embed: { allow: [] }"), StringComparison.Ordinal);

    [Theory]
    [InlineData("style-src")]
    [InlineData("script-src")]
    [InlineData("img-src")]
    public void What_an_embed_loads_may_come_from_the_site_by_name_since_in_a_sandbox_nothing_is_self_to_Safari(string directive) =>
        Assert.Contains($"; {directive} 'self' https://harbour.example", Headers(""), StringComparison.Ordinal);

    [Fact]
    public void A_preview_names_itself()
    {
        using var preview = new HarbourSite(new Deployment(null, SiteUrl.TryParse("https://preview.harbour.example/"), Indexed: false));

        Assert.Contains("; script-src 'self' https://preview.harbour.example;", preview.Render()["_headers"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://moodle.example.edu/course")]
    [InlineData("https://moodle.example.edu/")]
    [InlineData("moodle.example.edu")]
    [InlineData("'*'")]
    [InlineData("\"https://a.example; script-src *\"")]
    [InlineData("\"https://a.example https://b.example\"")]
    public void What_is_not_the_address_of_a_site_is_noticed(string written)
    {
        site.Put("input/site.yml", Keys + $"embed: {{ allow: [ {written} ] }}\n");

        Assert.StartsWith("input/site.yml:4:19: bad-address: ", Assert.Single(site.Notices()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(
        "embed: { allow: [ https://moodle.example.edu, https://blog.example.org ] }",
        "shown only by https://moodle.example.edu, https://blog.example.org.")]
    [InlineData("embed: { allow: [] }", "not shown anywhere else")]
    public void The_course_page_says_who_may(string more, string? sentence)
    {
        var page = Rendered("course/index.html", more);

        Assert.Equal(sentence is not null, page.Contains("Frames of this site are ", StringComparison.Ordinal));
        Assert.Contains(sentence ?? "", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_copies_a_frame_is_told_where_it_will_be_shown() => Assert.Contains(
        "<summary>Embed this</summary><p>Frames of this site are shown only by https://moodle.example.edu.</p>",
        Rendered("briefings/last-ferry/index.html", "embed: { allow: [ https://moodle.example.edu ] }")
            .ReplaceLineEndings("")
            .Replace("  ", "", StringComparison.Ordinal),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("index.html")]
    [InlineData("briefings/last-ferry/index.html")]
    [InlineData("timeline/index.html")]
    [InlineData("course/index.html")]
    public void Where_no_site_may_nobody_is_handed_a_frame(string page)
    {
        var html = Rendered(page, "embed: { allow: [] }");

        Assert.DoesNotContain("/embed/", html, StringComparison.Ordinal);
        Assert.DoesNotContain("oembed", html, StringComparison.Ordinal);
        Assert.DoesNotContain("#part:addresses", html, StringComparison.Ordinal);
        Assert.DoesNotContain("as it stands here", html, StringComparison.Ordinal);
        Assert.DoesNotContain("How to show", html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_rules_name_the_same_header()
    {
        var names = Headers("").Split('\n').Where(line => line.StartsWith(' ')).Select(line => line.Split(':')[0].Trim()).ToList();

        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
    }

    public void Dispose() => site.Dispose();

    private string Headers(string more) => Rendered("_headers", more);

    private string Rendered(string file, string more)
    {
        site.Put("input/site.yml", Keys + more + "\n");
        return site.Render()[file];
    }
}
