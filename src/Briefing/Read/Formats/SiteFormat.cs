using Briefing.Drafts;
using Briefing.Model;
using Briefing.Model.Wording;

namespace Briefing.Read.Formats;

/// <summary><c>input/site.yml</c>.</summary>
internal static class SiteFormat
{
    private static readonly Language English = Language.TryParse("en")!;

    public static SiteDraft Read(Fields fields) => new(
        fields.Required("title", Shapes.Plain, "The site's title.", "The strait and its lights"),
        fields.Required(
            "standfirst", Shapes.Plain, "One sentence that says what the site is about.",
            "What the logs of four lighthouses show about a trade."),
        LanguageOf(fields),
        fields.Required("address", AddressShapes.SiteAddress, "The address that the site will be found at, for canonical links and citations."),
        AuthorFormat.List(fields, "Who makes the site."),
        fields.Optional("licence", Shapes.LicenceId, "The licence of the site's own text (SPDX)."),
        fields.Optional(
            "navigation", Shapes.ListOf(Shapes.PlacedLine),
            "The pages that every page links to: briefings, timeline, glossary, compare, sources, "
            + "or the slug of a page; of those lists all that are not empty if left out.",
            "briefings", "timeline", "glossary", "compare", "sources", "about"),
        fields.List("eras", Shapes.Keys(Era), "The periods of the timeline."),
        fields.List("start-with", Shapes.SlugName, "The terms to show on the first page."),
        fields.List(
            "questions", Shapes.SlugName, "The comparisons in the order in which to ask them; those left out follow by their slugs.",
            "why-the-visit"),
        fields.List(
            "require", Shapes.OneOf<Requirement>(),
            "What the site demands of itself: evidence for every key point, answer and cell of a table, "
            + "and for every event that a briefing tells; evidence-of-events for every other event, too; "
            + "evidence-of-terms for every term."),
        fields.Optional("quotations", Shapes.Keys(Limits), "How much may be quoted of a seed whose text is not published.")
            ?? QuotationLimits.Usual)
    {
        FramedBy = fields.Optional("embed", Shapes.Keys(FramedBy), "Where the site may be shown in frames; everywhere if left out."),
    };

    private static IReadOnlyList<FrameHost> FramedBy(Fields fields) =>
        fields.List(
            "allow", AddressShapes.FrameHostName,
            "The sites that may show this one in a frame; all hosts below one are written https://*.example.edu.");

    private static QuotationLimits Limits(Fields fields)
    {
        var usual = QuotationLimits.Usual;
        return new QuotationLimits(
            fields.Optional(
                "words", Shapes.Number(0, 100_000),
                $"How many of its words on the whole site; {usual.Words} if left out.")?.Value
                ?? usual.Words,
            fields.Optional(
                "share", Shapes.Number(0, 100),
                $"How many of a hundred of its words; {usual.Share} if left out.")?.Value
                ?? usual.Share,
            fields.Optional(
                "length", Shapes.Number(0, 100_000),
                $"How many words one quotation may have in the mode digest; {usual.Length} if left out.")?.Value
                ?? usual.Length);
    }

    private static Language LanguageOf(Fields fields)
    {
        var language = fields.Optional("language", Shapes.LanguageTag.Placed(), "The language of the site (BCP 47); English if left out.");
        if (language is not null && !DateWording.Knows(language.Value.Tag))
        {
            fields.Notice(new Diagnostic(Rules.UnknownLanguage, language.Place, $"Dates have no words in the language “{language.Value}”."));
        }

        return language?.Value ?? English;
    }

    private static EraDraft Era(Fields fields) => new(
        fields.Required("name", Shapes.PlacedPlain, "What the period is called.", "The coal years"),
        fields.Required("from", Shapes.PlacedDate, "When it begins (EDTF)."),
        fields.Required("until", Shapes.PlacedDate, "When it ends (EDTF); the whole of that year, month or day belongs to it."));
}
