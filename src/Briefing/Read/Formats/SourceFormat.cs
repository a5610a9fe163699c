using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary>The key <c>source</c> of a briefing.</summary>
internal static class SourceFormat
{
    private static readonly Shape<string> FileName = Shapes.Line with { Schema = () => Shapes.Line.Schema().SuchAs(["keepers-log.txt"]) };

    public static SourceDraft Read(Fields fields)
    {
        var author = fields.Optional("author", AuthorFormat.Author, "Who wrote it.");
        var authors = AuthorFormat.List(fields, "Who wrote it, where they are several.");
        var title = fields.Optional("title", Shapes.Plain, "Its title.", "Log of the north light");
        var outlet = fields.Optional("outlet", Shapes.Plain, "Who published it.", "The Harbour Gazette");
        var published = fields.Optional("published", Shapes.Date, "When it was published (EDTF).");
        var address = fields.Optional("url", AddressShapes.Address, "Where it can be read.");
        var archived = fields.Optional("archived", AddressShapes.Address, "Where a copy is kept.");
        var file = fields.RequiredWithout(
            "title", "file", FileName, "The name of the file it was received as; required where it has no title.");
        var account = fields.Optional(
            "account-by", AuthorFormat.Author,
            "Who retold it, where the seed is an account of the document and not its own text.");
        return new SourceDraft(
            new Source(author is null ? authors : [author, .. authors], title, outlet, published, address?.Value, archived?.Value, file, account),
            [.. new[] { address, archived }.OfType<Written<SiteUrl>>()]);
    }
}
