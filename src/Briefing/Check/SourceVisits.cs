using Briefing.Check.Visits;

namespace Briefing.Check;

/// <summary>Checks that the sources of a site still stand where it says that they stand.</summary>
/// <param name="Client">Sends requests, and does not follow redirects by itself.</param>
/// <param name="Manners">How to behave towards hosts.</param>
/// <param name="Memory">The file that good answers are kept in.</param>
/// <param name="Clock">Tells how old an answer is.</param>
public sealed record SourceVisits(HttpMessageInvoker Client, Manners Manners, string Memory, TimeProvider Clock)
{
    /// <summary>Visits the sources that briefings name; what is noticed are warnings.</summary>
    public Task<IReadOnlyList<Diagnostic>> Check(Sources sources, CancellationToken stop)
    {
        // Each address once, where it is named first.
        var links = sources.Briefings.SelectMany(briefing => briefing.Source.Addresses).DistinctBy(link => link.Value.Uri).ToList();
        var memory = new AnswerMemory(Memory, Manners.Memory, Clock);
        return new SourceCheck(new Visitor(Client, Manners), memory, Manners).Check(links, stop);
    }
}
