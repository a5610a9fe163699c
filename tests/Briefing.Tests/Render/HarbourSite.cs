using System.Text;
using System.Text.Json;
using Briefing.Read;
using Briefing.Relate;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Render;

/// <summary>A site of one briefing, one term, three events and one comparison, rendered from a temporary folder.</summary>
internal sealed class HarbourSite : IDisposable
{
    private const string Keys = """
        title: A harbour town
        standfirst: Why the ferries stopped.
        address: https://harbour.example/town/
        authors: [ Mara Lindqvist, { organisation: Harbour Society } ]
        licence: CC-BY-4.0
        quotations: { share: 50 }
        """;

    private const string Seed = "The ferry </script> stopped in March, says the harbour master.\n\nNobody expects it back before the autumn.\n";

    private const string Briefing = """
        ---
        title: The last ferry
        standfirst: The harbour master explains.
        seed: ferry.txt
        source: { author: Tom Okoro, title: Ferry stops, outlet: Town Crier, published: 2024-03~, url: "https://crier.example/ferry" }
        rights: { mode: full, licence: CC-BY-4.0 }
        published: 2024-04-02
        updated: 2024-05
        tags: [ ferries ]
        key-points:
          - { text: The ferry stopped., evidence: [ { quote: "stopped in March" } ] }
        ---
        """;

    private const string Term = """
        ---
        term: harbour master
        kind: concept
        spellings: [ harbour masters ]
        evidence: [ { seed: ferry.txt, quote: "stopped in March" }, { seed: ferry.txt, quote: "Nobody expects it back" } ]
        ---
        Who runs a harbour & \</script> its ferries.
        """;

    private const string Events = """
        - { date: 2024-03, title: The ferry stops, briefings: [ last-ferry ], actors: [ harbour-master ] }
        - { date: 2019/2023-06-30, title: Fewer and fewer passengers }
        - { date: 197X~, title: The ferry begins }
        """;

    private const string Comparison = """
        question: When will it be back?
        answers: [ { seed: ferry.txt, text: Not soon., evidence: [ { quote: "Nobody expects it back" } ] } ]
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("briefing-");

    private readonly Deployment? deployment;

    /// <summary>The site where its author means it to stand, or where a host says it stands.</summary>
    public HarbourSite(Deployment? deployment = null)
    {
        this.deployment = deployment;
        Put("input/site.yml", Keys);
        Put("seeds/ferry.txt", Seed);
        Put("input/briefings/last-ferry.md", Briefing);
        Put("input/glossary/harbour-master.md", Term);
        Put("input/timeline/all.yml", Events);
        Put("input/comparisons/when-back.yml", Comparison);
    }

    /// <summary>Says who wrote the document that the briefing is drawn from.</summary>
    public void WriteBy(params IEnumerable<string> authors) =>
        Put(
            "input/briefings/last-ferry.md",
            Briefing.Replace("author: Tom Okoro", $"authors: [ {string.Join(", ", authors)} ]", StringComparison.Ordinal));

    /// <summary>Gives the briefing more front matter.</summary>
    public void Brief(string more) => Put("input/briefings/last-ferry.md", Briefing.Replace("tags:", more + "\ntags:", StringComparison.Ordinal));

    public void Put(string file, string text) => Put(file, Encoding.UTF8.GetBytes(text));

    public void Put(string file, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Takes its term and its events away.</summary>
    public void LeaveOutTermsAndEvents()
    {
        File.Delete(Path.Combine(folder.FullName, "input/glossary/harbour-master.md"));
        File.Delete(Path.Combine(folder.FullName, "input/timeline/all.yml"));
    }

    /// <summary>What was noticed of it, as the place, the rule and the sentence.</summary>
    public IReadOnlyList<string> Notices() =>
        [.. Related().Notices.Select(found => $"{found.Place}: {found.Rule.Id}: {found.Sentence}")];

    /// <summary>Its files by their names; that it has no mistakes is asserted, beside briefings without a date.</summary>
    public IReadOnlyDictionary<string, string> Render() =>
        Outputs().ToDictionary(output => output.File, output => Encoding.UTF8.GetString(output.Content().Span));

    /// <summary>What is packed into one of its files, in order; a folder has no entry of its own.</summary>
    public IReadOnlyList<(string Name, string Text)> Unpack(string file) =>
    [
        .. Unpacked.From(Outputs().Single(output => output.File == file).Content().ToArray())
            .Select(entry => (entry.Name, Encoding.UTF8.GetString(entry.Content))),
    ];

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>The data block of a page.</summary>
    public static JsonElement DataIn(string page)
    {
        const string Start = "<script type=\"application/ld+json\">";
        var from = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        Assert.True(from > Start.Length, "The page has no data block.");
        return JsonDocument.Parse(page[from..page.IndexOf("</script>", from, StringComparison.Ordinal)]).RootElement;
    }

    private IReadOnlyList<Output> Outputs()
    {
        var (site, notices) = Related();
        Assert.DoesNotContain(notices, notice => notice.Rule != Rules.UndatedBriefing);
        return Renderer.Render(site, new RazorTheme()).All;
    }

    private (Site Site, IReadOnlyList<Diagnostic> Notices) Related()
    {
        var sources = Reader.Read(Folders.In(folder.FullName));
        var site = Relater.Relate(sources.Value, deployment ?? Deployment.AsWritten);
        return (site.Value, [.. sources.Diagnostics, .. site.Diagnostics]);
    }
}
