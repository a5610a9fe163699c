using Briefing.Model;
using Briefing.Model.Wording;
using Briefing.Render.Machines;
using Briefing.Render.Pages;

namespace Briefing.Render.Embeds;

/// <summary>Makes the chrome-less form of everything that a site offers, in each scheme, and tells other sites how to show it.</summary>
internal sealed class EmbedComposer(Site site)
{
    private readonly DateWording wording = DateWording.For(site.Masthead.Language.Tag);
    private readonly Offers offers = new(site);

    /// <summary>The pages, composed when they are asked for.</summary>
    public IEnumerable<Composition> Pages() =>
        from embed in Embeds()
        from scheme in Enum.GetValues<EmbedScheme>()
        let route = embed.Offer.View with { Scheme = scheme }
        select new Composition(route, () => Page(embed, route));

    /// <summary>What other sites ask for, beside the pages.</summary>
    public IEnumerable<Output> Descriptions(ITheme theme) =>
        Embeds().Select(embed => new Output(embed.Offer.Description.File, () => OEmbed.Of(embed.Offer, theme)));

    private IEnumerable<Embed> Embeds() =>
    [
        new(offers.Timeline, new EmbedView.Timeline(site.Timeline)),
        .. site.Timeline.Select(period => new Embed(offers.Of(period), new EmbedView.Timeline([period]))),
        .. site.Timeline.SelectMany(period => period.Events).Select(happening => new Embed(offers.Of(happening), new EmbedView.OneEvent(happening))),
        new(offers.Glossary, new EmbedView.Glossary(site.Glossary)),
        .. site.Glossary
            .GroupBy(entry => entry.Term.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new Embed(offers.Of(group.Key), new EmbedView.Glossary([.. group]))),
        .. site.Glossary.SelectMany(Of),
        .. site.Comparisons.Select(comparison => new Embed(offers.Of(comparison.Question), new EmbedView.OneComparison(comparison))),
        .. site.Articles.SelectMany(Of),
    ];

    private IEnumerable<Embed> Of(Entry entry)
    {
        yield return new Embed(offers.Of(entry.Term), new EmbedView.OneTerm(entry));
        if (offers.EventsOf(entry.Term) is { } events)
        {
            yield return new Embed(events, new EmbedView.Events([.. site.EventsOf(entry.Term)]));
        }
    }

    private IEnumerable<Embed> Of(Article article)
    {
        yield return new Embed(offers.Of(article.Headline), new EmbedView.Digest(article));
        if (offers.EventsOf(article.Headline) is { } events)
        {
            yield return new Embed(events, new EmbedView.Events([.. site.EventsOf(article.Headline)]));
        }
    }

    private Page Page(Embed embed, Route.Embed route) => new Page.Embed(
        new Frame(site.Masthead, route, embed.Offer.Title, "", wording), embed.View, embed.Offer, SourceOf(embed.View), route.Scheme);

    private SourceLine SourceOf(EmbedView view) => view is EmbedView.Digest { Article: var article }
        ? new SourceLine(
            string.Join(", ", article.Source.Authors.Select(author => author.Name).Append(article.Source.Name)),
            article.Headline.Route.At(PartId.Source).ToString())
        : new SourceLine("the documents that the site lists", site.Masthead.Routes.Sources.Path);

    private sealed record Embed(Offer Offer, EmbedView View);
}
