using Briefing.Read;
using Briefing.Relate;
using Briefing.Render;

namespace Briefing.Tests.Relate;

/// <summary>A site that is related again after each change is the one that is related from nothing.</summary>
public sealed class RelatingAgain : IDisposable
{
    private readonly SiteFolder site = new SiteFolder().Overlay(Checkout.OfTests("expected", "lighthouse"));
    private readonly ReadMemory read = new();
    private readonly RelateMemory related = new();
    private readonly PlainTheme theme = new();

    public RelatingAgain() => site
        .Put(
            "seeds/second-log.txt",
            "Ten ships passed the North Rock in one fog. The argand lamp was lit at three.\n\n"
            + "Nobody counted the oil, and the relief boat stayed away.\n")
        .Put("input/briefings/second-log.md", Second("The fog", ""))
        .Put(
            "input/timeline/more.yml",
            "- date: 1873\n  title: The fog\n  text: The argand lamp was lit by day.\n  briefings: [ second-log ]\n"
            + "  actors: [ argand-lamp ]\n  evidence: [ { seed: second-log.txt, quote: \"in one fog\" } ]\n");

    [Fact]
    public void A_briefing_that_did_not_change_is_the_very_same_object()
    {
        var before = Again();
        site.Put("input/briefings/second-log.md", Second("The fog", "A commentary."));
        var after = Again();

        Assert.Same(Article(before, "keeper-log"), Article(after, "keeper-log"));
        Assert.NotSame(Article(before, "second-log"), Article(after, "second-log"));
        AssertSame();
    }

    [Fact]
    public void A_new_spelling_is_linked_where_it_stands_and_nothing_else_is_made_again()
    {
        var before = Again();
        site.Put("input/glossary/relief-boat.md", "---\nterm: relief boat\nkind: concept\n---\nIt brings oil.\n");
        var after = Again();

        Assert.Contains(Article(after, "second-log").Terms, term => term.Name == "relief boat");
        Assert.NotSame(Article(before, "second-log"), Article(after, "second-log"));

        before = after;
        site.Put("input/glossary/iceberg.md", "---\nterm: iceberg\nkind: concept\n---\nNobody saw one.\n");
        Assert.Same(Article(before, "second-log"), Article(Again(), "second-log"));
        AssertSame();
    }

    [Theory]
    [InlineData("input/briefings/second-log.md", "title: The fog", "title: The thick fog")]
    [InlineData("input/briefings/second-log.md", "mode: full", "mode: digest")]
    [InlineData("input/briefings/second-log.md", "second-log.txt", "keeper-log.txt")]
    [InlineData("input/briefings/second-log.md", "second-log.txt", "lost-log.txt")]
    [InlineData("input/briefings/keeper-log.md", "omit:", "#omit:")]
    [InlineData("input/glossary/argand-lamp.md", "spellings: [ argand lamps,", "spellings: [ lamp,")]
    [InlineData("input/glossary/argand-lamp.md", "spellings: [ argand lamps,", "spellings: [ { text: argand lamps, language: fr },")]
    [InlineData("input/glossary/argand-lamp.md", "kind: concept", "kind: weapon")]
    [InlineData("input/glossary/north-rock.md", "term: North Rock", "term: Rock")]
    [InlineData("input/glossary/north-rock.md", "term: North Rock", "slug: rock\nterm: North Rock")]
    [InlineData("input/timeline/more.yml", "date: 1873", "date: 1870")]
    [InlineData("input/timeline/more.yml", "in one fog", "in two fogs")]
    [InlineData("input/comparisons/how-long-the-oil-lasts.yml", "keeper-log.txt", "second-log.txt")]
    [InlineData("input/pages/about.md", "title:", "slug: who\ntitle:")]
    [InlineData("input/site.yml", "language: en", "language: en-GB")]
    [InlineData("input/site.yml", "title:", "require: [ evidence ]\ntitle:")]
    [InlineData("seeds/second-log.txt", "Ten ships", "Eleven ships of the North Rock")]
    [InlineData("seeds/keeper-log.txt", "On the first of December", "On the third of December")]
    public void A_change_of_one_file_and_its_undoing_give_the_site_that_is_made_from_nothing(string file, string old, string young)
    {
        AssertSame();
        var text = File.ReadAllText(Path.Combine(site.Path, file));
        var before = Outputs(Again());

        site.Put(file, text.Replace(old, young, StringComparison.Ordinal));
        AssertSame();

        site.Put(file, text);
        AssertSame();
        Assert.Equal(before, Outputs(Again()));
    }

    [Fact]
    public void What_may_be_right_while_a_briefing_cannot_be_read_is_told_when_it_can()
    {
        var text = File.ReadAllText(Path.Combine(site.Path, "input/briefings/second-log.md"));
        site.Put("input/timeline/fog.yml", "- date: 1874\n  title: Another fog\n  evidence: [ { seed: second-log.txt, quote: \"in one fog\" } ]\n");
        site.Put("input/briefings/second-log.md", text.Replace("standfirst: ", "standfirst:", StringComparison.Ordinal));
        AssertSame();

        site.Put("input/briefings/second-log.md", text.Replace("second-log.txt", "keeper-log.txt", StringComparison.Ordinal));
        AssertSame();
    }

    [Fact]
    public void Two_hundred_changes_of_any_kind_give_the_site_that_is_made_from_nothing()
    {
        var dice = new Random(20);
        var originals = Directory.EnumerateFiles(site.Path, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(site.Path, path))
            .Where(path => path.StartsWith("input", StringComparison.Ordinal) || path.StartsWith("seeds", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => path, path => File.ReadAllText(Path.Combine(site.Path, path)));
        for (var turn = 0; turn < 200; turn++)
        {
            var (file, text) = originals.ElementAt(dice.Next(originals.Count));
            Change(dice, file, text);
            AssertSame();
        }
    }

    public void Dispose() => site.Dispose();

    private static string Second(string title, string commentary) =>
        $"---\ntitle: {title}\nstandfirst: Ten ships.\nseed: second-log.txt\nsource: {{ title: Second log, file: second-log.txt }}\n"
        + "rights: { mode: full, licence: CC0-1.0 }\nrelated: [ keeper-log ]\nkey-points:\n  - text: The keeper had oil.\n"
        + "    evidence: [ { seed: keeper-log.txt, quote: \"lit an hour late\" } ]\n---\n"
        + $"{commentary} See [the other](briefing:keeper-log) and the [lamp](term:argand-lamp).\n";

    private static Briefing.Model.Article Article(Site site, string slug) =>
        site.Articles.Single(article => article.Headline.Slug.ToString() == slug);

    private void Change(Random dice, string file, string text)
    {
        var lines = text.Split('\n');
        var line = dice.Next(lines.Length);
        switch (dice.Next(6))
        {
            case 0:
                site.Remove(file);
                break;
            case 1:
                lines[line] = "";
                site.Put(file, string.Join('\n', lines));
                break;
            case 2:
                lines[line] += " of the North Rock";
                site.Put(file, string.Join('\n', lines));
                break;
            case 3:
                site.Put(file, string.Join('\n', lines.Append(lines[line])));
                break;
            default:
                site.Put(file, text);
                break;
        }
    }

    private Site Again() => Relater.Relate(Reader.Read(site.Folders, read).Value, Deployment.AsWritten, related).Value;

    private void AssertSame()
    {
        var sources = Reader.Read(site.Folders, read);
        var again = Relater.Relate(sources.Value, Deployment.AsWritten, related);
        var anew = site.Relate();

        Assert.Equal(Told.By(anew.Diagnostics), Told.By(sources.Diagnostics.Concat(again.Diagnostics).InFileOrder()));
        Assert.Equal(Outputs(anew.Value), Outputs(again.Value));
    }

    private SortedDictionary<string, string> Outputs(Site made) => new(
        Renderer.Render(made, theme).All
            .ToDictionary(output => output.File, output => Convert.ToBase64String(output.Content().Span)),
        StringComparer.Ordinal);
}
