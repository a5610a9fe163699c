namespace Briefing.Export.Books;

/// <summary>The whole site in one file, for course systems and for readers of books.</summary>
internal static class BookExports
{
    public static IEnumerable<Output> Of(Site site, ITheme theme) => site.IsOfABooksSize
        ?
        [
            new Output(site.Masthead.Routes.CourseFiles.Cartridge.File, () => Cartridge.Of(site, theme)),
            new Output(site.Masthead.Routes.CourseFiles.Book.File, () => Epub.Of(site, theme)),
        ]
        : [];
}
