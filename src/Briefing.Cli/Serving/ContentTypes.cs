using Microsoft.AspNetCore.StaticFiles;

namespace Briefing.Cli.Serving;

/// <summary>What a host says of a file by the end of its name.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".bib"] = "application/x-bibtex",
            [".epub"] = "application/epub+zip",
            [".imscc"] = "application/zip",
            [".jsonld"] = "application/ld+json",
            [".ris"] = "application/x-research-info-systems",
        },
    };

    /// <summary>The type; text is UTF-8, as all that a site publishes.</summary>
    public static string Of(string file)
    {
        var type = file is "_headers" or "_redirects" ? "text/plain"
            : Known.TryGetContentType(file, out var known) ? known
            : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
    }
}
