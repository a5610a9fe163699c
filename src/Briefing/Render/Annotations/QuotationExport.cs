using System.Buffers;
using System.Text;
using System.Text.Json;
using Briefing.Model;

namespace Briefing.Render.Annotations;

/// <summary>
/// Every quotation of the site as a W3C Web Annotation: its target is the passage, its bodies are what rests on it. A passage that
/// several claims quote is one annotation, and one that the marks of side notes interrupt has a target for each part of it.
/// </summary>
internal static class QuotationExport
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    public static void Write(Site site, IBufferWriter<byte> bytes) => Json.Document(bytes, json =>
    {
        var collection = site.Masthead.Canonical.Of(site.Masthead.Routes.Quotations.Path);
        var passages = site.Claims
            .SelectMany(claim => claim.Evidence.Select(quotation => new { Claim = claim, Quotation = quotation }))
            .GroupBy(pair => pair.Quotation, pair => pair.Claim)
            .ToList();
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("id", collection);
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", $"Quotations of {site.Masthead.Title}");
        json.WriteNumber("total", passages.Count);
        json.WriteStartObject("first");
        json.WriteString("id", collection + "#page");
        json.WriteString("type", "AnnotationPage");
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        var places = new Places(site);
        foreach (var passage in passages)
        {
            Annotation(json, passage, $"{collection}#{NameOf(passage.Key)}", places);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Annotation(Utf8JsonWriter json, IGrouping<Quotation, Claim> passage, string id, Places places)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "linking");
        json.WriteStartArray("body");
        foreach (var claim in passage.DistinctBy(claim => claim.At))
        {
            json.WriteStartObject();
            json.WriteString("id", places.AddressOf(claim.At.ToString()));
            json.WriteString("type", "Text");
            json.WriteString("format", "text/html");
            json.WriteString("label", claim.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("target");
        Targets(json, passage.Key, places);
        json.WriteEndObject();
    }

    private static void Targets(Utf8JsonWriter json, Quotation quotation, Places places)
    {
        QuotedRun[] runs = [.. places.RunsOf(quotation)];
        if (runs is [var whole])
        {
            Target(json, quotation, whole, places);
            return;
        }

        json.WriteStartArray();
        foreach (var run in runs)
        {
            Target(json, quotation, run, places);
        }

        json.WriteEndArray();
    }

    private static void Target(Utf8JsonWriter json, Quotation quotation, QuotedRun run, Places places)
    {
        json.WriteStartObject();
        json.WriteString("source", places.AddressOf(quotation));
        json.WriteStartObject("selector");
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", run.Exact);

        // The words around a quotation from a text that is not published are not ours to publish either.
        if (quotation.At is not null)
        {
            json.WriteString("prefix", run.Prefix);
            json.WriteString("suffix", run.Suffix);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A name that stays the same as long as the quotation does, whatever else is quoted.
    private static string NameOf(Quotation quotation) =>
        $"{quotation.Briefing.Slug}:{Fingerprint.Of(Encoding.UTF8.GetBytes($"{quotation.Prefix}\n{quotation.Text}\n{quotation.Suffix}")).Short}";
}
