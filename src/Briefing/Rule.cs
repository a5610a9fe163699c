namespace Briefing;

/// <summary>A rule that a site keeps.</summary>
/// <param name="Id">Its permanent name, in kebab-case.</param>
/// <param name="Severity">Whether a site that breaks it is published.</param>
/// <param name="Meaning">What it means to have broken it.</param>
/// <param name="Reason">Why that matters to a reader or an author.</param>
/// <param name="Remedy">What to do.</param>
public sealed record Rule(string Id, Severity Severity, string Meaning, string Reason, string Remedy);

/// <summary>What becomes of a site that breaks a rule.</summary>
public enum Severity
{
    /// <summary>It is published, and the author is told.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
