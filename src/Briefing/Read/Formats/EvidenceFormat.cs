using Briefing.Drafts;

namespace Briefing.Read.Formats;

/// <summary>The key <c>evidence</c>, wherever it stands.</summary>
internal static class EvidenceFormat
{
    public static IReadOnlyList<EvidenceDraft> List(Fields fields) =>
        fields.List("evidence", Shapes.Keys(Read), "Quotations that it rests on.");

    private static EvidenceDraft Read(Fields fields) => new(
        fields.Optional(
            "seed", Shapes.Line.Placed().SuchAs("keepers-log.txt"),
            "The seed's file name; that of the briefing or answer it stands in if left out."),
        fields.Required("quote", Shapes.Line.Placed().SuchAs("four ships passed before midnight"), "The words, as the seed has them."),
        fields.Optional(
            "prefix", Shapes.Line.SuchAs("the wind fell and"),
            "The words before them, where the quotation stands more than once."),
        fields.Optional(
            "suffix", Shapes.Line.SuchAs("all of them northbound"),
            "The words after them, where the quotation stands more than once."));
}
