using Briefing.Model;
using Briefing.Render.Embeds;
using Briefing.Render.Pages;

namespace Briefing.Render;

/// <summary>Composes the entries of terms, each with the passages that mention it, on as many pages as these need.</summary>
internal sealed class TermComposer(Site site, Frames frames, Offers offers, Definitions definitions)
{
    private const int PassagesOnPage = 200;

    /// <summary>The pages, each composed when it is asked for.</summary>
    public IEnumerable<Composition> Pages => site.Glossary.SelectMany(entry => Enumerable.Range(1, PagesOf(entry.Term)).Select(number =>
        new Composition(RouteOf(entry.Term, number), () => number == 1 ? First(entry) : Further(entry.Term, number))));

    private Page.Term First(Entry entry)
    {
        var term = entry.Term;
        Event[] events = [.. site.EventsOf(term)];
        return new Page.Term(
            frames.Of(term.Route, term.Name, FirstWords.Of(entry.Definition), offers.Of(term), offers.EventsOf(term)),
            entry,
            UsesOn(term, 1),
            events)
        {
            Definitions = definitions.On(entry, events),
        };
    }

    private Page.TermPart Further(Term term, int number) => new(
        frames.Of(RouteOf(term, number), $"{term.Name}, page {number}", $"Further passages that mention {term.Name}."),
        term,
        UsesOn(term, number));

    private UsesOnPage UsesOn(Term term, int number) => new(
        site.UsesOf(term).Skip((number - 1) * PassagesOnPage).Take(PassagesOnPage).ToArray(),
        Pager.Of(number, PagesOf(term), each => RouteOf(term, each)));

    private int PagesOf(Term term) => Math.Max(1, (site.CountOfUses(term) + PassagesOnPage - 1) / PassagesOnPage);

    private Route RouteOf(Term term, int number) => site.Masthead.Routes.Entry(term.Slug, number);
}
