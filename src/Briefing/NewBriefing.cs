using System.Text;
using Briefing.Propose;
using Briefing.Read;
using Briefing.Relate;
using Briefing.Write;

namespace Briefing;

/// <summary>The beginning of a briefing: from a source text to a draft that builds as it is.</summary>
public static class NewBriefing
{
    /// <summary>
    /// Read a seed, propose front matter for it from the site there is, and write both where they belong. Nothing that is there is
    /// written over: a name that is taken is noticed, and then nothing is written at all.
    /// </summary>
    /// <param name="folders">The site.</param>
    /// <param name="file">The source text, in the site's folder of seeds or anywhere else.</param>
    public static Noticed<NewFiles?> Write(Folders folders, string file)
    {
        var notices = new List<Diagnostic>();
        var name = Path.GetFileName(file);
        var path = folders.Relative(file);
        if (FileBytes.Of(new FileInfo(file), Place.OfFile(path), notices) is not { } bytes
            || Reader.ReadSeed(path, bytes, notices) is not { Paragraphs.Count: > 0 } seed)
        {
            return new Noticed<NewFiles?>(null, notices);
        }

        var sources = Reader.Read(folders).Value;
        var proposal = Proposer.Propose(seed, Relater.Relate(sources, Deployment.AsWritten).Value.Glossary);
        var briefing = Path.Combine(folders.Input, "briefings", $"{proposal.Slug}.md");
        var copy = Path.Combine(folders.Seeds, name);
        if (File.Exists(briefing))
        {
            notices.Add(Taken(folders.Relative(briefing), $"There is a briefing of this name already; {name} would be one, too."));
        }
        else if (sources.Briefings.FirstOrDefault(draft => draft.Slug.Value == proposal.Slug) is { } other)
        {
            notices.Add(Taken(other.Slug.Place.File.Path, $"This file has the slug {proposal.Slug} already; {name} would have it, too."));
        }
        else if (sources.Briefings.FirstOrDefault(draft => draft.Seed.Value == seed.Name) is { } drawn)
        {
            notices.Add(Taken(drawn.Slug.Place.File.Path, $"This briefing is drawn from {name} already."));
        }

        if (File.Exists(copy) && !File.ReadAllBytes(copy).AsSpan().SequenceEqual(bytes))
        {
            notices.Add(Taken(folders.Relative(copy), $"There is a seed of this name already, and it is not the same text as {name}."));
        }

        return new Noticed<NewFiles?>(notices.Any(notice => notice.IsError) ? null : Written(briefing, DraftText.Of(proposal), copy, bytes), notices);
    }

    private static Diagnostic Taken(string path, string sentence) => new(Rules.NameTaken, Place.OfFile(path), sentence);

    private static NewFiles Written(string briefing, string draft, string copy, byte[] bytes)
    {
        var isCopied = !File.Exists(copy);
        if (isCopied)
        {
            SingleFiles.Make(copy, bytes);
        }

        SingleFiles.Make(briefing, Encoding.UTF8.GetBytes(draft));
        return new NewFiles(briefing, copy, isCopied);
    }
}

/// <summary>What was written for a new briefing.</summary>
/// <param name="Briefing">The draft.</param>
/// <param name="Seed">The seed.</param>
/// <param name="IsCopied">Whether the seed was copied there just now.</param>
public sealed record NewFiles(string Briefing, string Seed, bool IsCopied);
