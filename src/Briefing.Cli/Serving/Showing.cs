namespace Briefing.Cli.Serving;

/// <summary>A site as it is shown from one change to the next.</summary>
internal sealed class Showing
{
    private readonly Lazy<HeaderRules> headers;
    private readonly Lazy<RedirectRules> redirects;

    /// <summary>The files of a site that may be published, and what was noticed beside; no files where there never was such a site.</summary>
    public Showing(Outputs files, IReadOnlyList<Diagnostic> diagnostics, Func<Output, IReadOnlyList<Diagnostic>> leaks)
    {
        Files = files;
        Diagnostics = diagnostics;
        Leaks = leaks;
        headers = new(() => HeaderRules.Read(TextOf("_headers")));
        redirects = new(() => RedirectRules.Read(TextOf("_redirects")));
    }

    /// <summary>What tells this showing from every other, of this process or an earlier one.</summary>
    public string Version { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The files, to be shown on while what is written has mistakes.</summary>
    public Outputs Files { get; }

    /// <summary>Everything that was noticed in what is written now.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>What keeps it from being published.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => [.. Diagnostics.Where(diagnostic => diagnostic.IsError)];

    /// <summary>Searches a file for text that may not be published.</summary>
    public Func<Output, IReadOnlyList<Diagnostic>> Leaks { get; }

    /// <summary>What a host is asked to send with a path.</summary>
    public HeaderRules Headers => headers.Value;

    /// <summary>Where old addresses lead.</summary>
    public RedirectRules Redirects => redirects.Value;

    /// <summary>The same files with more noticed.</summary>
    public Showing With(IReadOnlyList<Diagnostic> found) => new(Files, [.. Diagnostics.Concat(found).InFileOrder()], Leaks);

    /// <summary>A file, by its path in the output folder.</summary>
    public Output? File(string path) => Files.Find(path);

    private string TextOf(string file) => File(file)?.AsText().Text ?? "";
}
