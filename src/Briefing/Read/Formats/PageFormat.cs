using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary>The front matter of <c>input/pages/&lt;slug&gt;.md</c>.</summary>
internal static class PageFormat
{
    public static PageDraft Read(Fields fields, Written<Slug> fileName, Prose<WrittenLink> body) => new(
        fields.Optional("slug", Shapes.SlugName, "The page's name in addresses; the file's name if left out.") ?? fileName,
        fields.Required("title", Shapes.Plain.SuchAs("About this site"), "The page's title."),
        fields.Optional("standfirst", Shapes.Plain.SuchAs("Who makes it, and from what."), "One sentence that says what the page is about."),
        fields.List("aliases", AddressShapes.OldPath.Placed(), "Old addresses that lead here."),
        body);
}
