using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary>The key <c>rights</c> of a briefing.</summary>
internal static class RightsFormat
{
    // Full stands in for a mode that is missing or wrong: no quotation is too long for it.
    public static Rights Read(Fields fields) => new(
        fields.Required(
            "mode", Shapes.OneOf(standIn: RightsMode.Full),
            "What of the seed may be published: link (nothing, no quotation either), digest (short quotations), "
            + "quote (quotations) or full (the text).").Value,
        fields.Optional("licence", Shapes.LicenceId, "The licence that allows it (SPDX)."),
        fields.Optional("holder", Shapes.Plain.SuchAs("The harbour office"), "Who holds the rights."),
        fields.Optional(
            "permission", Shapes.Plain.SuchAs("By letter from the harbour office, 2024-03-02"),
            "A permission given: by whom, and when."));
}
