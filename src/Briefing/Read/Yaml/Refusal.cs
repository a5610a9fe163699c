namespace Briefing.Read.Yaml;

/// <summary>YAML that could be read and is not, with what to do about it; nothing after it is read.</summary>
internal sealed class Refusal : Exception
{
    private Refusal(Place place, string sentence, string remedy) : base(sentence) =>
        Diagnostic = new Diagnostic(Rules.InvalidYaml, place, sentence, remedy);

    /// <summary>What the author is told.</summary>
    public Diagnostic Diagnostic { get; }

    public static Refusal OfSoMuch(Place place) => new(
        place, $"More than {Limits.Nodes} texts, lists and sets of keys stand in this file.", "Part it into several files.");

    public static Refusal OfSoManyKeys(Place key) => new(
        key, $"More than {Limits.Keys} keys stand in this set of keys.", "No format has so many: remove those that nobody asked for.");

    public static Refusal OfNesting(Place place) => new(
        place, $"The YAML is nested more than {Limits.Nesting} levels deep.", "No format is nested so deep: write it flatter.");

    public static Refusal OfAnchors(Place place) => new(
        place, "Anchors and aliases are not read here.", "Write the value out, or put quotation marks around it.");

    public static Refusal OfTags(Place place) => new(
        place, "Tags are not read here.", "Write the value without its tag, or put quotation marks around it.");

    public static Refusal OfKey(Place key) => new(key, "A key is not a plain text.", "Write the key as one word with hyphens.");

    public static Refusal OfEnding(Place place) => new(place, "The YAML ends too early.", "Complete the value.");

    public static Refusal OfSecondDocument(Place place) => new(
        place, "A second YAML document begins here.", "Keep one document in a file.");
}
