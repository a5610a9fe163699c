using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary>An item of a list in <c>input/timeline/*.yml</c>.</summary>
internal static class EventFormat
{
    /// <summary>The whole list, of any length.</summary>
    public static Shape<IReadOnlyList<EventDraft>> List { get; } = Shapes.ListOf(Shapes.Keys(Read), int.MaxValue);

    public static EventDraft Read(Fields fields)
    {
        var date = fields.Required("date", Shapes.PlacedDate, "When it happened, as precisely as it is known (EDTF).");
        var title = fields.Required("title", Shapes.PlacedPlain, "What happened, in a few words.", "The lamp is lit for the first time");
        return new EventDraft(
            fields.Optional("slug", Shapes.SlugName, "The event's name in addresses; made from the title if left out.") ?? SlugOf(title, fields),
            date,
            fields.Optional("until", Shapes.PlacedDate, "When it ended, where that is easier to read than an interval in the date."),
            fields.Optional("about", Shapes.Plain, "The source's own wording of the date.", "in the last week of winter"),
            title.Value,
            fields.Optional(
                "text", Shapes.Text, "What happened, in a sentence or two.",
                "The keeper lights the lamp and counts four ships.") ?? Prose<WrittenLink>.Empty,
            fields.List("actors", Shapes.SlugName, "Who took part: slugs of terms."),
            fields.List("briefings", Shapes.SlugName, "The briefings that tell of it."),
            EvidenceFormat.List(fields));
    }

    private static Written<Slug> SlugOf(Written<string> title, Fields fields)
    {
        if (Slug.Nearest(title.Value) is { } slug)
        {
            return new Written<Slug>(slug, title.Place);
        }

        if (title.Value.Length > 0)
        {
            fields.Notice(new Diagnostic(
                Rules.BadSlug, title.Place, $"The title “{title.Value}” gives no name for an address.",
                $"Add slug: with a name of its own. {Rules.BadSlug.Remedy}"));
        }

        return new Written<Slug>(Slug.None, title.Place);
    }
}
