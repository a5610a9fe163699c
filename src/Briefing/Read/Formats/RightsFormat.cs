using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary>The key <c>rights</c> of a briefing.</summary>
internal static class RightsFormat
{
    // Full stands in for a mode that is missing or wrong: no quotation is too long for it.
    private static readonly Shape<Written<RightsMode>> Mode = Shapes.OneOf(standIn: RightsMode.Full);

    public static Rights Read(Fields fields) => new(
        fields.Required(
            "mode", Mode,
            "What of the seed may be published: link (nothing, no quotation either), digest (short quotations), "
            + "quote (quotations) or full (the text).").Value,
        fields.Optional("licence", Shapes.LicenceId, "The licence that allows it (SPDX)."),
        fields.Optional("holder", Shapes.Plain, "Who holds the rights.", "The harbour office"),
        fields.Optional(
            "permission", Shapes.Plain, "A permission given: by whom, and when.",
            "By letter from the harbour office, 2024-03-02"));
}
