namespace Briefing.Render.Search;

/// <summary>Something that a search can find.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Where it stands, for a link.</param>
/// <param name="Texts">What it says; what a reader should see of it where no other sentence is asked for comes first.</param>
internal sealed record SearchDocument(string Title, string Address, IReadOnlyList<SearchText> Texts);

/// <summary>A part of what a document says.</summary>
/// <param name="Field">What kind of part it is.</param>
/// <param name="Id">Its place on the page; empty where it has none of its own.</param>
/// <param name="Words">The text.</param>
internal readonly record struct SearchText(SearchField Field, string Id, ReadOnlyMemory<char> Words);

/// <summary>What kind of part a text is, and so how much a word in it says of the whole.</summary>
internal enum SearchField
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A heading, a standfirst, a tag: what a part or the whole is about.</summary>
    Heading,

    /// <summary>Another name of the whole, such as a term's other spelling.</summary>
    Name,
}
