using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>The events of the timeline, with as much of their dates as ISO 8601 can say.</summary>
internal static class EventThings
{
    /// <summary>Those of a page.</summary>
    public static IEnumerable<Thing> Of(Frame frame, IEnumerable<Event> events)
    {
        var things = new SiteThings(frame.Masthead);
        return events.Where(happening => happening.Anchor.Page == frame.Route).Select(happening => new Thing(
            "Event",
            Fact.Of("@id", things.Of(happening.Anchor)),
            Fact.Of("name", happening.Title),
            Fact.Of("startDate", IsoDate.Start(happening.Date)),
            Fact.Of("endDate", IsoDate.End(happening.Date)),
            Fact.Of("about", happening.Actors.Select(actor => Thing.Reference(things.Of(actor.Route))))));
    }
}
