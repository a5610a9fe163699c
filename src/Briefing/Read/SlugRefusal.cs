using Briefing.Model;

namespace Briefing.Read;

/// <summary>Says that a text is no slug, and which one is nearest to it.</summary>
internal static class SlugRefusal
{
    public static Diagnostic Of(string text, Place place) => new(
        Rules.BadSlug, place, $"“{text}” is {(Slug.IsKept(text) ? "a name that Windows keeps for itself" : "not a slug")}.",
        Slug.Nearest(WithoutEnding(text)) is { } near ? $"Write {near}." : Slug.IsKept(text) ? "Choose another name." : Rules.BadSlug.Remedy);

    // The name of a file is often written where the name of what it holds belongs.
    private static string WithoutEnding(string text) =>
        Path.GetExtension(text) is ".md" or ".yml" or ".yaml" or ".txt" ? Path.GetFileNameWithoutExtension(text) : text;
}
