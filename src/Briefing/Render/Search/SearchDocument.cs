namespace Briefing.Render.Search;

/// <summary>Something that a search can find.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Where it stands, for a link.</param>
/// <param name="About">What is said of it beside its title: a date, an author.</param>
/// <param name="Names">What else it is called.</param>
/// <param name="Texts">What it says; what a reader should see of it where no other sentence is asked for comes first.</param>
internal sealed record SearchDocument(string Title, string Address, string About, IReadOnlyList<string> Names, IReadOnlyList<SearchText> Texts);

/// <summary>A part of what a document says.</summary>
/// <param name="IsHeading">Whether it says what a part or the whole is about.</param>
/// <param name="Id">Its place on the page; empty where it has none of its own.</param>
/// <param name="Words">The text.</param>
internal sealed record SearchText(bool IsHeading, string Id, ReadOnlyMemory<char> Words)
{
    /// <summary>Running text.</summary>
    public static SearchText Of(string words, string id = "") => new(IsHeading: false, id, words.AsMemory());

    /// <summary>A heading or a standfirst.</summary>
    public static SearchText Heading(string words, string id = "") => new(IsHeading: true, id, words.AsMemory());
}
