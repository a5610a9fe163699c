using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>The events of the timeline, with as much of their dates as ISO 8601 can say.</summary>
internal static class EventThings
{
    /// <summary>Those of a page.</summary>
    public static void Of(Frame frame, IEnumerable<Event> events, Graph graph)
    {
        var things = new SiteThings(frame.Masthead);
        foreach (var happening in events.Where(happening => happening.Anchor.Page == frame.Route))
        {
            graph.Open("Event");
            graph.Say("@id", things.Of(happening.Anchor));
            graph.Say("name", happening.Title);
            graph.Say("startDate", IsoDate.Start(happening.Date));
            graph.Say("endDate", IsoDate.End(happening.Date));
            graph.Say("about", happening.Actors, actor => graph.Refer(things.Of(actor.Route)));
            graph.Close();
        }
    }
}
