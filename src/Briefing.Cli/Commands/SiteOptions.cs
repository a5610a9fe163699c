using System.CommandLine;
using Briefing.Cli.Terminal;

namespace Briefing.Cli.Commands;

/// <summary>The options that say which site a command is about and how it tells of it.</summary>
internal sealed class SiteOptions(Shell shell)
{
    private readonly Option<string> root = new("--root")
    {
        Description = "The site's folder, with input and seeds in it; the current one unless told.",
        HelpName = "folder",
        Recursive = true,
    };

    private readonly Option<string> output = new("--output")
    {
        Description = "The folder to publish into, or to write schemas into; output in the site's folder unless told.",
        HelpName = "folder",
        Recursive = true,
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "How to tell what happened: text for a person (as unless told), json for a program.",
        HelpName = "text|json",
        Recursive = true,
    };

    /// <summary>Lets a command and its subcommands take the options.</summary>
    public void AddTo(Command command)
    {
        format.AcceptOnlyFromAmong("text", "json");
        command.Options.Add(root);
        command.Options.Add(output);
        command.Options.Add(format);
    }

    /// <summary>The folders that were asked for.</summary>
    /// <exception cref="WrongUseException">There is no such site, or it must not be written there.</exception>
    public Folders FoldersOf(ParseResult parsed)
    {
        var site = Folders.In(Path.GetFullPath(parsed.GetValue(root) ?? ".", shell.Folder));
        if (!Directory.Exists(site.Root))
        {
            throw new WrongUseException($"There is no folder {shell.Shown(site.Root)}.");
        }

        var folders = OutputOf(parsed) is { } elsewhere ? site with { Output = elsewhere } : site;
        if (Meet(folders.Output, site.Input) || Meet(folders.Output, site.Seeds))
        {
            throw new WrongUseException("The site would be published among what people wrote: --output must name another folder.");
        }

        return folders;
    }

    /// <summary>The folder to write into, if one was asked for.</summary>
    public string? OutputOf(ParseResult parsed) =>
        parsed.GetValue(output) is { } folder ? Path.GetFullPath(folder, shell.Folder) : null;

    /// <summary>The form that was asked for.</summary>
    public IPrinter PrinterOf(ParseResult parsed)
    {
        IPrinter printer = parsed.GetValue(format) == "json" ? new JsonPrinter(shell) : new TextPrinter(shell);
        return shell.IsGitHub ? new AnnotatingPrinter(printer, shell) : printer;
    }

    private static bool Meet(string one, string other) => Contains(Resolved(one), Resolved(other)) || Contains(Resolved(other), Resolved(one));

    // A path without the symbolic links on its way, as far as it is there.
    private static string Resolved(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var here = Path.Join(Resolved(parent), Path.GetFileName(path));
        return Directory.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: false) is { } target ? Resolved(target.FullName) : here;
    }

    private static bool Contains(string folder, string path)
    {
        var way = Path.GetRelativePath(folder, path);
        return !Path.IsPathRooted(way) && way.Split('/', '\\')[0] != "..";
    }
}
