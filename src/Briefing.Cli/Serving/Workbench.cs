using Briefing.Check;
using Briefing.Check.Leaks;
using Briefing.Read;
using Briefing.Relate;
using Briefing.Render;

namespace Briefing.Cli.Serving;

/// <summary>Makes a site again after each change, from what it remembers of the files that did not change.</summary>
internal sealed class Workbench(Folders folders, ITheme theme, Deployment deployment)
{
    private readonly ReadMemory read = new();
    private readonly RelateMemory related = new();
    private Showing? last;
    private Func<Output, IReadOnlyList<Diagnostic>> leaks = _ => [];

    /// <summary>
    /// The site as it is written now; null where nothing has changed. While it has mistakes, the last one that had none is shown with them.
    /// </summary>
    /// <param name="touched">Files that are read again whatever their time and length say, relative to the site's folder.</param>
    public Showing? Look(IEnumerable<string> touched)
    {
        foreach (var file in touched)
        {
            read.Forget(file);
        }

        var (sources, misread) = Reader.Read(folders, read);
        if (last is not null && !read.HasChanged)
        {
            return null;
        }

        var (site, unrelated) = Relater.Relate(sources, deployment, related);
        var files = Renderer.Render(site, theme);
        IReadOnlyList<Diagnostic> diagnostics =
        [
            .. misread
                .Concat(unrelated)
                .Concat(RedirectCheck.Of(site, file => files.Find(file) is not null))
                .InFileOrder(),
        ];
        if (diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            // What was found to leak is not among these: another search will find it again in what is still shown.
            var search = leaks;
            return last = new Showing(last?.Files ?? Outputs.None, diagnostics, file => search(file));
        }

        leaks = LeakCheck.FileByFile(site, Reader.Texts(folders));
        return last = new Showing(files, diagnostics, leaks);
    }
}
