using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>The glossary and its terms.</summary>
internal static class GlossaryThings
{
    public static Thing Of(Page.Glossary page)
    {
        var things = new SiteThings(page.Frame.Masthead);
        return new Thing(
            "DefinedTermSet",
            Fact.Of("@id", page.Frame.Canonical),
            Fact.Of("url", page.Frame.Canonical),
            Fact.Of("name", page.Frame.Title),
            Fact.Of("description", page.Frame.Description),
            Fact.Of("inLanguage", page.Frame.Masthead.Language.Tag),
            Fact.Of("isPartOf", things.Reference),
            Fact.Of("hasDefinedTerm", page.Letters
                .SelectMany(letter => letter.Entries)
                .Select(entry => new Thing("DefinedTerm", Fact.Of("@id", things.Of(entry.Term.Route)), Fact.Of("name", entry.Term.Name)))));
    }

    public static Thing Of(Page.Term page) => new(
        "DefinedTerm",
        Fact.Of("@id", page.Frame.Canonical),
        Fact.Of("url", page.Frame.Canonical),
        Fact.Of("name", page.Entry.Term.Name),
        Fact.Of("alternateName", [.. page.Entry.Spellings.Select(spelling => spelling.Text)]),
        Fact.Of("description", PlainText.Of(page.Entry.Definition)),
        Fact.Of("inDefinedTermSet", new SiteThings(page.Frame.Masthead).GlossaryReference));
}
