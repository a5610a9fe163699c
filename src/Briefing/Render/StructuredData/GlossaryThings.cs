using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>The glossary and its terms.</summary>
internal static class GlossaryThings
{
    public static void Of(Page.Glossary page, Graph graph)
    {
        var things = new SiteThings(page.Frame.Masthead);
        Entry[] entries = [.. page.Letters.SelectMany(letter => letter.Entries)];
        graph.Open("DefinedTermSet");
        graph.Say("@id", page.Frame.Canonical);
        graph.Say("url", page.Frame.Canonical);
        graph.Say("name", page.Frame.Title);
        graph.Say("description", page.Frame.Description);
        graph.Say("inLanguage", page.Frame.Masthead.Language.Tag);
        graph.Refer("isPartOf", things.Id);
        graph.Say("hasDefinedTerm", entries, entry =>
        {
            graph.Open("DefinedTerm");
            graph.Say("@id", things.Of(entry.Term.Route));
            graph.Say("name", entry.Term.Name);
            graph.Close();
        });
        graph.Close();
    }

    public static void Of(Page.Term page, Graph graph)
    {
        graph.Open("DefinedTerm");
        graph.Say("@id", page.Frame.Canonical);
        graph.Say("url", page.Frame.Canonical);
        graph.Say("name", page.Entry.Term.Name);
        graph.Say("alternateName", [.. page.Entry.Spellings.Select(spelling => spelling.Text)]);
        graph.Say("description", PlainText.Of(page.Entry.Definition));
        graph.Refer("inDefinedTermSet", new SiteThings(page.Frame.Masthead).GlossaryId);
        graph.Close();
    }
}
