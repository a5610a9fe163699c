namespace Briefing;

/// <summary>The files that course systems, flash cards and book readers take.</summary>
/// <param name="BasePath">The path that the site lives under, with a slash at both ends.</param>
public sealed record CourseFiles(string BasePath)
{
    /// <summary>The glossary for Moodle, which then links its terms in the whole course.</summary>
    public SiteFile MoodleGlossary { get; } = new(BasePath, "exports/glossary-moodle.xml");

    /// <summary>The glossary as a table.</summary>
    public SiteFile GlossaryTable { get; } = new(BasePath, "exports/glossary.csv");

    /// <summary>The glossary as flash cards.</summary>
    public SiteFile FlashCards { get; } = new(BasePath, "exports/glossary-anki.txt");

    /// <summary>The whole site as a course (Common Cartridge); a site that is too large for a book has none.</summary>
    public SiteFile Cartridge { get; } = new(BasePath, "exports/course.imscc");

    /// <summary>The whole site as a book (EPUB); a site that is too large for one has none.</summary>
    public SiteFile Book { get; } = new(BasePath, "exports/site.epub");
}
