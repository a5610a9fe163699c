using Briefing.Model.Edtf;

namespace Briefing.Model;

/// <summary>Where a seed came from: what the document itself states, and nothing more.</summary>
/// <param name="Authors">Who wrote it, in the document's order; empty where it does not say.</param>
/// <param name="Title">Its title.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When.</param>
/// <param name="Address">Where it can be read.</param>
/// <param name="Archived">Where a copy is kept.</param>
/// <param name="File">The name of the file it was received as.</param>
/// <param name="AccountBy">Who retold it, where the seed is an account of the document; null where the seed is the document's own text.</param>
public sealed record Source(
    IReadOnlyList<Author> Authors, string? Title, string? Outlet, When? Published,
    SiteUrl? Address, SiteUrl? Archived, string? File, Author? AccountBy)
{
    /// <summary>What to call it: its title, or its file's name where it has none.</summary>
    public string Name => Title ?? File ?? "";
}
