using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Render.Machines;

/// <summary>A briefing in a feed.</summary>
/// <param name="Briefing">The briefing.</param>
/// <param name="Id">Its name for ever, by which a reader knows that it has it already: the first address that it had.</param>
/// <param name="Address">Where it can be read.</param>
internal sealed record FeedItem(Headline Briefing, string Id, string Address)
{
    /// <summary>When it changed last.</summary>
    public When? Changed => Briefing.Dates.LastChanged;
}
