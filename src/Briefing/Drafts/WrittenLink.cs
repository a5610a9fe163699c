using Briefing.Model;

namespace Briefing.Drafts;

/// <summary>What a link leads to, as an author wrote it.</summary>
public abstract record WrittenLink
{
    private WrittenLink()
    {
    }

    /// <summary>A thing of this site, by kind and name: <c>term:four-noes</c>, <c>page:about</c>, <c>timeline:</c>.</summary>
    public sealed record Named(Written<string> Kind, Written<string> Name) : WrittenLink;

    /// <summary>An address elsewhere.</summary>
    public sealed record Elsewhere(SiteUrl Address) : WrittenLink;

    /// <summary>A heading of the same text: <c>#questions</c>.</summary>
    public sealed record Within(Written<string> Anchor) : WrittenLink;
}
