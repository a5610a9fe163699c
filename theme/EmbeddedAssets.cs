namespace Briefing.Theme;

/// <summary>The theme's files, as they were compiled into it.</summary>
internal static class EmbeddedAssets
{
    /// <summary>The parts of the style sheet, in the order in which they are published.</summary>
    private static readonly string[] Sheets =
    [
        "layers.css", "tokens.css", "base.css", "layout.css", "prose.css", "briefing-page.css",
        "timeline.css", "drawing.css", "filter.css", "lists.css", "cite.css", "terms.css", "search.css", "embed.css", "print.css",
    ];

    /// <summary>The style sheet, whole.</summary>
    public static Asset StyleSheet() => new("briefing.css", (byte[])[.. Content(Sheets), .. FilterRules.Css()]);

    /// <summary>A file by its name.</summary>
    public static Asset File(string name) => Joined(name);

    /// <summary>Several files as one, named after the first: a page asks for few.</summary>
    public static Asset Joined(params string[] names) => new(names[0], Content(names));

    private static byte[] Content(string[] names)
    {
        using var all = new MemoryStream();
        foreach (var name in names)
        {
            using var part = Open(name);
            part.CopyTo(all);
        }

        return all.ToArray();
    }

    private static Stream Open(string name) =>
        typeof(EmbeddedAssets).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The theme was built without its file {name}.");
}
