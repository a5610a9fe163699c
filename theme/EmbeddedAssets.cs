namespace Briefing.Theme;

/// <summary>The theme's files, as they were compiled into it.</summary>
internal static class EmbeddedAssets
{
    /// <summary>The parts of the style sheet, in the order in which they are published.</summary>
    private static readonly string[] Sheets =
    [
        "layers.css", "tokens.css", "base.css", "layout.css", "prose.css", "briefing-page.css",
        "timeline.css", "drawing.css", "filter.css", "lists.css", "cite.css", "search.css", "embed.css", "print.css",
    ];

    /// <summary>The style sheet, whole.</summary>
    public static Asset StyleSheet()
    {
        using var all = new MemoryStream();
        foreach (var sheet in Sheets)
        {
            using var part = Open(sheet);
            part.CopyTo(all);
        }

        all.Write(FilterRules.Css());
        return new Asset("briefing.css", all.ToArray());
    }

    /// <summary>A file by its name.</summary>
    public static Asset File(string name)
    {
        using var content = new MemoryStream();
        using var stream = Open(name);
        stream.CopyTo(content);
        return new Asset(name, content.ToArray());
    }

    private static Stream Open(string name) =>
        typeof(EmbeddedAssets).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The theme was built without its file {name}.");
}
