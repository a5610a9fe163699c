namespace Briefing.Propose.Endings;

/// <summary>Where a text ends and something else follows.</summary>
/// <param name="Kept">How many paragraphs are the text.</param>
/// <param name="Words">The last words of the text, as many as tell them from all others in the seed.</param>
/// <param name="LeftOut">What follows.</param>
internal sealed record Ending(int Kept, string Words, IReadOnlyList<LeftOut> LeftOut);

/// <summary>A paragraph that seems not to belong to the text.</summary>
/// <param name="Line">Its line in the seed.</param>
/// <param name="Reason">Why it seems so: "a teaser of another article".</param>
/// <param name="Text">What it says.</param>
internal sealed record LeftOut(int Line, string Reason, string Text);
