namespace Briefing;

/// <summary>What became of a build.</summary>
/// <param name="Site">What the site consists of.</param>
/// <param name="Files">What was written; null where nothing was, because the input has errors.</param>
/// <param name="Stages">How long each stage took, in order.</param>
/// <param name="Diagnostics">All that was noticed: first in what people wrote and then in what would be published,
/// each in the order of files, lines and columns.</param>
public sealed record Report(Contents Site, Delivery? Files, IReadOnlyList<StageTime> Stages, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether the site was published.</summary>
    public bool Published => Files is not null;
}

/// <summary>How much a site consists of.</summary>
public sealed record Contents(int Briefings, int Terms, int Events, int Comparisons, int Pages);

/// <summary>What writing a site did to its folder.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Bytes">How many bytes they have in all.</param>
/// <param name="Changed">How many of them are new or differ from what was there.</param>
/// <param name="Removed">How many files of an earlier build are gone.</param>
public sealed record Delivery(int Files, long Bytes, int Changed, int Removed);

/// <summary>How long a stage took.</summary>
public sealed record StageTime(Stage Stage, TimeSpan Elapsed);

/// <summary>The stages of the pipeline.</summary>
public enum Stage
{
    /// <summary>Files become <see cref="Sources"/>.</summary>
    Read,

    /// <summary>Names become things: a <see cref="Site"/>.</summary>
    Relate,

    /// <summary>Every page and machine's page becomes an <see cref="Output"/>.</summary>
    Render,

    /// <summary>Outputs are searched for text that may not be published, and read back as visitors will.</summary>
    Check,

    /// <summary>Outputs become files.</summary>
    Write,
}

/// <summary>How far a stage has come.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Total">How much there is to do; 0 where that is not known.</param>
public readonly record struct Progress(Stage Stage, int Done, int Total);
