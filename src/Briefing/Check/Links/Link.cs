namespace Briefing.Check.Links;

/// <summary>Something that a page asks for, and where it does so first.</summary>
/// <param name="Target">The address, as the page writes it.</param>
/// <param name="Line">The line of the element that asks.</param>
/// <param name="Column">Its column.</param>
/// <param name="Length">How much of it to mark.</param>
internal sealed record Link(string Target, int Line, int Column, int Length);
