using Briefing.Model;

namespace Briefing.Check.Visits;

/// <summary>
/// Asks other hosts whether the sources still stand where authors found them. It only ever warns: what a host does today is no mistake
/// of an author.
/// </summary>
internal sealed class SourceCheck(Visitor visitor, AnswerMemory memory, Manners manners)
{
    /// <summary>Visits the links, each host one question at a time; what is noticed stands in the order of the links.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Check(IReadOnlyList<Written<SiteUrl>> links, CancellationToken stop)
    {
        var notices = new Diagnostic?[links.Count];
        var hosts = links.Select((link, i) => (link, i)).GroupBy(pair => pair.link.Value.Uri.Authority, StringComparer.Ordinal);
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = manners.Hosts, CancellationToken = stop };
        await Parallel.ForEachAsync(hosts, atOnce, async (host, stopped) => await AskHost(host, notices, stopped));
        memory.Save();
        return [.. notices.OfType<Diagnostic>()];
    }

    private async Task AskHost(IEnumerable<(Written<SiteUrl> Link, int Index)> host, Diagnostic?[] notices, CancellationToken stop)
    {
        Answer? ofHost = null;
        var asked = false;
        foreach (var (link, i) in host)
        {
            var answer = ofHost ?? memory.Of(link.Value.ToString());
            if (answer is null)
            {
                if (asked)
                {
                    await Task.Delay(manners.Pause, stop);
                }

                answer = await visitor.Ask(link.Value.Uri, stop);
                memory.Keep(link.Value.ToString(), answer);
                (asked, ofHost) = (true, answer is Answer.Unclear { IsOfHost: true } ? answer : null);
            }

            notices[i] = Notice(link, answer);
        }
    }

    private static Diagnostic? Notice(Written<SiteUrl> link, Answer answer) => answer.Match<Diagnostic?>(
        _ => null,
        moved => new Diagnostic(Rules.SourceMoved, link.Place, $"{link.Value} has moved to {moved.To}.", $"Write {moved.To}."),
        gone => new Diagnostic(Rules.SourceGone, link.Place, $"{link.Value} is not there any more: the host answered {gone.Status}."),
        unclear => new Diagnostic(
            Rules.SourceUnclear, link.Place, $"Whether {link.Value} is there could not be told: the host {unclear.Reason}."));
}
