using Briefing.Read;
using Briefing.Relate;

namespace Briefing.Tests;

/// <summary>A temporary folder with a site in it, given back when the test is over.</summary>
internal sealed class SiteFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("briefing-");

    public Folders Folders => Folders.In(root.FullName);

    public string Path => root.FullName;

    /// <summary>The smallest site without a mistake: one thing of each kind.</summary>
    public static SiteFolder Minimal() => new SiteFolder().Overlay(Checkout.OfTests("mistakes", "_site"));

    public SiteFolder Put(string file, string text) => Put(file, System.Text.Encoding.UTF8.GetBytes(text));

    public SiteFolder Put(string file, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);

        // At once: whoever looks meanwhile never finds the file gone or half written.
        var beside = System.IO.Path.Combine(Path, System.IO.Path.GetRandomFileName());
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, path, overwrite: true);
        return this;
    }

    public SiteFolder Remove(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    /// <summary>Puts the files of another folder over those that are here; a link stays a link.</summary>
    public SiteFolder Overlay(string folder)
    {
        foreach (var from in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => new FileInfo(file)))
        {
            var to = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(folder, from.FullName));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
            File.Delete(to);
            if (from.LinkTarget is { } target)
            {
                File.CreateSymbolicLink(to, target);
            }
            else
            {
                from.CopyTo(to);
            }
        }

        return this;
    }

    public Noticed<Sources> Read() => Reader.Read(Folders);

    /// <summary>The site, with all that reading and relating noticed.</summary>
    public Noticed<Site> Relate()
    {
        var sources = Read();
        var site = Relater.Relate(sources.Value, Deployment.AsWritten);
        return new Noticed<Site>(site.Value, [.. sources.Diagnostics.Concat(site.Diagnostics).InFileOrder()]);
    }

    /// <summary>The site, in which nothing may be noticed.</summary>
    public Site Related()
    {
        var site = Relate();
        Assert.Equal("", Told.By(site.Diagnostics));
        return site.Value;
    }

    /// <summary>All that reading and relating noticed, one line each, without remedies.</summary>
    public IReadOnlyList<string> Notices() => [.. Relate().Diagnostics.Select(Told.Briefly)];

    public Report Build(ITheme theme) => Briefing.Build.Run(Folders, theme, Deployment.AsWritten);

    public void Dispose() => root.Delete(recursive: true);
}
