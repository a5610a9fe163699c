using Briefing.Drafts;

namespace Briefing.Read.Formats;

/// <summary>The key <c>evidence</c>, wherever it stands.</summary>
internal static class EvidenceFormat
{
    private static readonly Shape<EvidenceDraft> Piece = Shapes.Keys(Read);

    private static readonly Shape<IReadOnlyList<EvidenceDraft>> Pieces = StoodIn(Shapes.ListOf(Piece));

    public static IReadOnlyList<EvidenceDraft> List(Fields fields) => fields.Optional("evidence", Pieces, "Quotations that it rests on.") ?? [];

    // What can't be read has been noticed, and is not missing as well.
    private static Shape<IReadOnlyList<EvidenceDraft>> StoodIn(Shape<IReadOnlyList<EvidenceDraft>> list) =>
        list with { Read = (node, notices) => list.Read(node, notices) is [_, ..] read ? read : [Unread(node.Place)] };

    private static EvidenceDraft Unread(Place place) => Piece.StandIn(place) with { Seed = new Written<string>("", place) { IsWhole = false } };

    private static EvidenceDraft Read(Fields fields) => new(
        fields.Optional(
            "seed", Shapes.PlacedLine, "The seed's file name; that of the briefing or answer it stands in if left out.",
            "keepers-log.txt"),
        fields.Required("quote", Shapes.PlacedLine, "The words, as the seed has them.", "four ships passed before midnight"),
        fields.Optional("prefix", Shapes.Line, "The words before them, where the quotation stands more than once.", "the wind fell and"),
        fields.Optional("suffix", Shapes.Line, "The words after them, where the quotation stands more than once.", "all of them northbound"));
}
