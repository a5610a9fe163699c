using System.Net;

namespace Briefing.Check.Visits;

/// <summary>Asks whether an address is there, without taking what stands at it.</summary>
/// <param name="client">Sends requests, and does not follow redirects by itself.</param>
/// <param name="manners">How to behave.</param>
internal sealed class Visitor(HttpMessageInvoker client, Manners manners)
{
    private const string Name = "Mozilla/5.0 (compatible; Briefing link check)";

    /// <summary>Asks for an address.</summary>
    public async Task<Answer> Ask(Uri address, CancellationToken stop)
    {
        var (at, isForGood) = (address, true);
        for (var hop = 0; hop <= manners.Redirects; hop++)
        {
            var (status, next, failure) = await Reach(at, stop);
            if (failure is not null)
            {
                return Blamed(failure, address, at);
            }

            if (next is null)
            {
                return Blamed(Judged(status, at == address || !isForGood ? null : at), address, at);
            }

            if (!Uri.TryCreate(at, next, out var there))
            {
                return new Answer.Unclear($"sends one on to “{next.OriginalString}”, which is no address", IsOfHost: false);
            }

            at = there;
            if (!at.Scheme.StartsWith(Uri.UriSchemeHttp, StringComparison.Ordinal))
            {
                return new Answer.Unclear($"sends one on to {at.AbsoluteUri}", IsOfHost: false);
            }

            isForGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
        }

        return new Answer.Unclear($"sends one on more than {manners.Redirects} times", IsOfHost: false);
    }

    // What another host does, to which the one that was asked sends on, says nothing of the one that was asked.
    private static Answer Blamed(Answer answer, Uri asked, Uri at) => answer is Answer.Unclear unclear && asked.Authority != at.Authority
        ? new Answer.Unclear($"sends one on to {at.Authority}, which {unclear.Reason}", IsOfHost: false)
        : answer;

    private static Answer Judged(HttpStatusCode status, Uri? moved) => (int)status switch
    {
        >= 200 and < 300 when moved is null => new Answer.There(),
        >= 200 and < 300 => new Answer.Moved(moved.AbsoluteUri),
        404 or 410 => new Answer.Gone((int)status),
        _ => new Answer.Unclear($"answered {(int)status}", (int)status is 429 or 503),
    };

    // A host that does not care for HEAD may still answer GET; what stands there is not read.
    private async Task<Reply> Reach(Uri address, CancellationToken stop)
    {
        var first = await Send(HttpMethod.Head, address, stop);
        return first.Failure is null && first.Next is null && (int)first.Status >= 400 && (int)first.Status is not (429 or 503)
            ? await Send(HttpMethod.Get, address, stop)
            : first;
    }

    private async Task<Reply> Send(HttpMethod method, Uri address, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(manners.Limit);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", Name);
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        try
        {
            using var response = await client.SendAsync(request, limit.Token);
            return new Reply(response.StatusCode, (int)response.StatusCode is >= 300 and < 400 ? response.Headers.Location : null, null);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Failed($"did not answer within {manners.Limit.TotalSeconds:0.#} seconds");
        }
        catch (Exception refusal) when (refusal is HttpRequestException or IOException or UriFormatException)
        {
            return Failed($"could not be reached: {refusal.GetBaseException().Message.TrimEnd('.')}");
        }
    }

    private static Reply Failed(string reason) => new(default, null, new Answer.Unclear(reason, IsOfHost: true));

    /// <summary>What came of one request.</summary>
    /// <param name="Status">The host's answer.</param>
    /// <param name="Next">Where it sends on to, if it does.</param>
    /// <param name="Failure">What stands for an answer where there was none.</param>
    private sealed record Reply(HttpStatusCode Status, Uri? Next, Answer? Failure);
}
