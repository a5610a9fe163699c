using Briefing.Model.Edtf;

namespace Briefing.Model;

/// <summary>What a list or a link says of a briefing.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Standfirst">One sentence that says what it is about.</param>
/// <param name="Dates">When it was published and since then touched.</param>
/// <param name="Tags">What an author files it under.</param>
/// <param name="Route">Its page.</param>
public sealed record Headline(Slug Slug, string Title, string Standfirst, Dates Dates, IReadOnlyList<string> Tags, Route Route);

/// <summary>The dates of a briefing.</summary>
/// <param name="Published">When it was first published.</param>
/// <param name="Updated">When it last changed in substance.</param>
/// <param name="Reviewed">When somebody last made sure that it still holds.</param>
/// <param name="Changes">What changed, newest first.</param>
public sealed record Dates(When? Published, When? Updated, When? Reviewed, IReadOnlyList<Change> Changes)
{
    /// <summary>The date that tells a machine whether it has seen this briefing as it is now.</summary>
    public When? LastChanged => Updated ?? Published;
}

/// <summary>An entry of a change log.</summary>
public sealed record Change(When Date, string Text);
