using Briefing.Drafts;
using Briefing.Model;
using Briefing.Read.Seeds;

namespace Briefing.Tests.Relate;

/// <summary>Terms, texts and places for the tests of relating.</summary>
internal static class Lamps
{
    public static IEnumerable<Spelling> Term(string name, params string[] spellings) => Term(name, matchCase: false, spellings);

    public static IEnumerable<Spelling> Cased(string name, params string[] spellings) => Term(name, matchCase: true, spellings);

    public static Written<string> Written(string text) => new(text, new SourceText("input/x.md", "").Beginning);

    public static SeedDraft Seed(string text) => SeedReader.Read(new SourceText("seeds/log.txt", text), "log.txt", []);

    public static BriefingDraft Briefing(RightsMode mode)
    {
        using var site = SiteFolder.Minimal();
        var draft = site.Read().Value.Briefings[0];
        return draft with { Rights = draft.Rights with { Value = new Rights(mode, null, null, null) } };
    }

    private static IEnumerable<Spelling> Term(string name, bool matchCase, string[] spellings)
    {
        var slug = Slug.Nearest(name)!;
        var term = new Term(slug, name, TermKind.Concept, new Routes("/").Entry(slug));
        return spellings.Prepend(name).Select(spelling => new Spelling(spelling, matchCase, term));
    }
}
