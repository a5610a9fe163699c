using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Propose.Endings;

namespace Briefing.Propose;

/// <summary>What a seed suggests for its front matter.</summary>
/// <param name="Slug">The briefing's name in addresses.</param>
/// <param name="Title">The briefing's title: the seed's own where it has one.</param>
/// <param name="Seed">The seed's file name.</param>
/// <param name="SourceTitle">The title that the seed states; null where it states none.</param>
/// <param name="Ending">Where the text ends; null where nothing seems to follow it.</param>
/// <param name="Dates">The sentences that speak of dates, in its order.</param>
/// <param name="Terms">The terms of the glossary that it mentions, with counts.</param>
/// <param name="Candidates">What else might deserve an entry, with counts.</param>
internal sealed record Proposal(
    Slug Slug,
    string Title,
    string Seed,
    string? SourceTitle,
    Ending? Ending,
    IReadOnlyList<DatedSentence> Dates,
    IReadOnlyList<Count> Terms,
    IReadOnlyList<Count> Candidates);

/// <summary>A sentence that speaks of dates.</summary>
/// <param name="Dates">The dates, as well as they are known.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record DatedSentence(IReadOnlyList<When> Dates, string Sentence);

/// <summary>A phrase, and how often a text has it.</summary>
internal sealed record Count(string Phrase, int Times)
{
    /// <summary>Each of some phrases once, with how often it comes.</summary>
    public static IEnumerable<Count> Each(IEnumerable<string> phrases) =>
        phrases.CountBy(phrase => phrase).Select(pair => new Count(pair.Key, pair.Value));
}
