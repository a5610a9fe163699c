namespace Briefing.Model;

/// <summary>A page that an author wrote for the site itself, such as "about".</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Standfirst">One sentence that says what it is about; empty where there is none.</param>
/// <param name="Body">Its text.</param>
/// <param name="Route">Its address.</param>
public sealed record Standing(Slug Slug, string Title, IReadOnlyList<Inline<Destination>> Standfirst, Prose<Destination> Body, Route Route);
