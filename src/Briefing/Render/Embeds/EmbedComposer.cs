using Briefing.Model;
using Briefing.Render.Machines;
using Briefing.Render.Pages;

namespace Briefing.Render.Embeds;

/// <summary>Makes the chrome-less form of everything that a site offers, and tells other sites how to show it.</summary>
internal sealed class EmbedComposer(Site site, ITheme theme)
{
    private readonly Frames frames = new(site.Masthead);
    private readonly Offers offers = new(site);

    /// <summary>The files: of each embed its page, and its description for other sites.</summary>
    public IEnumerable<Output> Outputs => Embeds().SelectMany(Of);

    private IEnumerable<Output> Of(Embed embed)
    {
        yield return new Output(embed.Offer.View.File, bytes => theme.Render(Page(embed), bytes));
        yield return new Output(embed.Offer.Description.File, bytes => OEmbed.Write(embed.Offer, theme, bytes));
    }

    private IEnumerable<Embed> Embeds() =>
    [
        .. Of(offers.Timeline, new EmbedView.Timeline(site.Timeline)),
        .. site.Timeline.Select(period => new Embed(offers.Of(period), new EmbedView.Timeline([period]))),
        .. site.Timeline.SelectMany(period => period.Events).Select(happening => new Embed(offers.Of(happening), new EmbedView.OneEvent(happening))),
        .. Of(offers.Glossary, new EmbedView.Glossary(site.Glossary)),
        .. KindOfTerm.In(site.Glossary).Select(kind => new Embed(offers.Of(kind.Kind), new EmbedView.Glossary(kind.Entries) { Kind = kind.Kind })),
        .. site.Glossary.SelectMany(Of),
        .. site.Comparisons.Select(comparison => new Embed(offers.Of(comparison.Question), new EmbedView.OneComparison(comparison))),
        .. site.Articles.SelectMany(Of),
    ];

    private static IEnumerable<Embed> Of(Offer? offer, EmbedView view) => offer is null ? [] : [new Embed(offer, view)];

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

    private Page Page(Embed embed) => new Page.Embed(
        frames.Of(embed.Offer.View, embed.Offer.Title, $"{embed.Offer.Title}, from {site.Masthead.Title}, in a form for other sites."),
        embed.View,
        embed.Offer,
        SourceOf(embed.View));

    private SourceLine SourceOf(EmbedView view) => (view, site.Articles) switch
    {
        (EmbedView.Digest digest, _) => SourceOf(digest.Article),
        (_, [var only]) => SourceOf(only),
        _ => new SourceLine("the documents that the site lists", site.Masthead.Routes.Sources.Path),
    };

    private static SourceLine SourceOf(Article article) => new(
        article.Source.Authors.Count > 0 ? $"{Byline.Of(article.Source.Authors)}, {article.Source.Name}" : article.Source.Name,
        article.Headline.Route.At(PartId.Source).ToString());

    private sealed record Embed(Offer Offer, EmbedView View);
}
