using System.Buffers;
using System.Collections.Concurrent;
using Briefing.Render.Pages;
using Briefing.Theme.Handouts;
using Briefing.Theme.Pages;

namespace Briefing.Theme;

/// <summary>The look that this project brings along: Razor components, one style sheet, and scripts that only add.</summary>
public sealed class RazorTheme : ITheme
{
    private readonly ConcurrentBag<Press> idle = [];
    private readonly Links links;

    /// <summary>The theme, with its assets read.</summary>
    public RazorTheme()
    {
        var styleSheet = EmbeddedAssets.StyleSheet();
        var icon = EmbeddedAssets.File("icon.svg");
        var embedScript = EmbeddedAssets.File("embed.js");
        var copyScript = EmbeddedAssets.File("copy.js");
        var searchScript = EmbeddedAssets.File("search.js");
        var termsScript = EmbeddedAssets.File("terms.js");
        var readingScript = EmbeddedAssets.Joined("reading.js", "copy.js");
        Assets = [styleSheet, icon, embedScript, copyScript, searchScript, termsScript, readingScript];
        HostScript = EmbeddedAssets.File("embed-host.js").Content;
        links = new Links(
            styleSheet.File, icon.File, embedScript.File, copyScript.File, searchScript.File, termsScript.File, readingScript.File);
    }

    /// <inheritdoc />
    public IReadOnlyList<Asset> Assets { get; }

    /// <inheritdoc />
    public ReadOnlyMemory<byte> HostScript { get; }

    /// <inheritdoc />
    public string Render(Handout handout) => handout.Match(
        embedded => Snippets.ForOEmbed(embedded.Offer),
        words => Snippets.Text(words.Text),
        Definition,
        Document);

    /// <inheritdoc />
    public void Render(Page page, IBufferWriter<byte> bytes)
    {
        var press = Take();
        press.Print(new Document { Page = page, Links = links }, bytes);
        idle.Add(press);
    }

    private string Definition(Handout.Definition definition)
    {
        var canonical = definition.Masthead.Canonical;
        var page = canonical.Of(definition.Entry.Term.Route.Path);
        var own = $"#{DefinitionHandout.ScopeOf(definition.Entry)}";
        var dialect = Dialect.Elsewhere(path => path.StartsWith(own, StringComparison.Ordinal)
            ? $"{page}#{TermPage.DefinitionScope}{path[own.Length..]}"
            : canonical.Of(path));
        var component = new DefinitionHandout { Entry = definition.Entry, Masthead = definition.Masthead };
        return OnOneLine(Printed(component, dialect));
    }

    private string Document(Handout.Document document) =>
        Printed(new LeafDocument { Handout = document }, Dialect.OfBooks(document.AddressOf)) + "\n";

    private static string OnOneLine(string html) =>
        string.Join(' ', html.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private string Printed(StaticComponent component, Dialect dialect)
    {
        var press = Take();
        var html = press.Print(component, dialect);
        idle.Add(press);
        return html;
    }

    private Press Take() => idle.TryTake(out var rested) ? rested : new Press();
}
