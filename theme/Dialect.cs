using Microsoft.AspNetCore.Components.RenderTree;

namespace Briefing.Theme;

/// <summary>How HTML is written for the place where it will stand.</summary>
internal abstract class Dialect
{
    /// <summary>Pages of the site itself.</summary>
    public static Dialect OfPages { get; } = new Pages();

    /// <summary>A place on no page of the site, where a path of the site, and a place on the page itself, has another address.</summary>
    public static Dialect Elsewhere(Func<string, string> addressOf) => new Abroad(addressOf);

    /// <summary>A document of a book: XML as well as HTML, in which an <c>id</c> is a name of XML and has no colon.</summary>
    public static Dialect OfBooks(Func<string, string> addressOf) => new Books(addressOf);

    /// <summary>Whether it has an attribute: what an element is to programs that read books (EPUB’s structural semantics) is for books alone.</summary>
    public virtual bool Has(string attribute) => attribute != "epub:type";

    /// <summary>The value of an attribute, given its name.</summary>
    public virtual string Value(string name, string value) => value;

    /// <summary>What stands for the value of an attribute that is only there or not.</summary>
    public virtual string? Presence => null;

    /// <summary>How the tag of an element ends that can't have content.</summary>
    public virtual string EndOfVoid => ">";

    /// <summary>What is to be said of the direction in which the content of an element is written, where no style sheet sees to it.</summary>
    public virtual string? Direction(string element, ReadOnlySpan<RenderTreeFrame> content) => null;

    /// <summary>HTML that a component has word for word: no link to the site is in it.</summary>
    public virtual string Markup(string html) => html;

    private sealed class Pages : Dialect;

    private class Abroad(Func<string, string> addressOf) : Dialect
    {
        public override string Value(string name, string value) => name == "href" && value is ['/' or '#', ..] ? addressOf(value) : value;

        public override string? Direction(string element, ReadOnlySpan<RenderTreeFrame> content) => WritingDirection.Of(element, content);
    }

    private sealed class Books(Func<string, string> addressOf) : Abroad(path => BookAddress(path, addressOf))
    {
        public override bool Has(string attribute) => true;

        public override string? Presence => "";

        public override string EndOfVoid => " />";

        public override string Value(string name, string value) => name is "id" or "aria-labelledby" ? BookId(value) : base.Value(name, value);

        public override string Markup(string html) => VoidElements.Closed(html);

        private static string BookAddress(string path, Func<string, string> addressOf)
        {
            var address = path.StartsWith('#') ? path : addressOf(path);
            var at = address.IndexOf('#', StringComparison.Ordinal);
            return at < 0 || address.Contains("://", StringComparison.Ordinal) ? address : $"{address[..at]}#{BookId(address[(at + 1)..])}";
        }

        private static string BookId(string id) => "at-" + id.Replace(':', '.');
    }
}
