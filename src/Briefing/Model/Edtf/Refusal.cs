namespace Briefing.Model.Edtf;

/// <summary>Why a text is no date, and where.</summary>
/// <param name="Position">Where the trouble starts, in UTF-16 code units; the text's length where something is missing at its end.</param>
/// <param name="Length">How many code units are in trouble; 0 where something is missing.</param>
/// <param name="Reason">Sentences that say what is wrong and what to write instead.</param>
public sealed record Refusal(int Position, int Length, string Reason);
