using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary>The front matter of <c>input/pages/&lt;slug&gt;.md</c>.</summary>
internal static class PageFormat
{
    public static PageDraft Read(Fields fields, Written<Slug> fileName, Prose<WrittenLink> body) => new(
        fields.Optional("slug", Shapes.SlugName, "The page's name in addresses; the file's name if left out.") ?? fileName,
        fields.Required("title", Shapes.Plain, "The page's title.", "About this site"),
        fields.Optional("standfirst", Shapes.Plain, "One sentence that says what the page is about.", "Who makes it, and from what."),
        fields.List("aliases", AddressShapes.OldPath, "Old addresses that lead here."),
        body);
}
