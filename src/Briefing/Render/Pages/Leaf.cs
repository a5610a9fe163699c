using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>A document of a book or of a course: what a page shows, without the site around it.</summary>
public abstract record Leaf
{
    private Leaf()
    {
    }

    /// <summary>What the whole is, who made it and how it may be used.</summary>
    public sealed record Cover : Leaf;

    /// <summary>What is in it, in order.</summary>
    public sealed record Contents(IReadOnlyList<LeafGroup> Groups) : Leaf;

    /// <summary>A briefing.</summary>
    public sealed record Briefing(Article Article) : Leaf
    {
        /// <summary>The seed's text; what cites its paragraphs, the site alone tells.</summary>
        public IReadOnlyList<CitedSection> Text =>
            [.. Article.Sections.Select(section => new CitedSection(
                section.Heading,
                [.. section.Paragraphs.Select(paragraph => new CitedParagraph(paragraph, []))]))];
    }

    /// <summary>The timeline.</summary>
    public sealed record Timeline(IReadOnlyList<Period> Periods) : Leaf;

    /// <summary>The glossary.</summary>
    public sealed record Glossary(IReadOnlyList<Entry> Entries) : Leaf;

    /// <summary>A comparison.</summary>
    public sealed record OneComparison(Comparison Comparison) : Leaf;

    /// <summary>The documents that the briefings are drawn from.</summary>
    /// <param name="Articles">The briefings.</param>
    public sealed record SourceList(IReadOnlyList<Article> Articles) : Leaf;

    /// <summary>A page that an author wrote for the site itself.</summary>
    public sealed record OneStanding(Standing Text) : Leaf;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(
        Func<Cover, T> cover,
        Func<Contents, T> contents,
        Func<Briefing, T> briefing,
        Func<Timeline, T> timeline,
        Func<Glossary, T> glossary,
        Func<OneComparison, T> comparison,
        Func<SourceList, T> sources,
        Func<OneStanding, T> standing) => this switch
        {
            Cover leaf => cover(leaf),
            Contents leaf => contents(leaf),
            Briefing leaf => briefing(leaf),
            Timeline leaf => timeline(leaf),
            Glossary leaf => glossary(leaf),
            OneComparison leaf => comparison(leaf),
            SourceList leaf => sources(leaf),
            OneStanding leaf => standing(leaf),
            _ => throw new InvalidOperationException("The family is closed."),
        };
}

/// <summary>Documents that belong together.</summary>
/// <param name="Title">What they are together.</param>
/// <param name="Leaves">The documents.</param>
public sealed record LeafGroup(string Title, IReadOnlyList<LeafFile> Leaves);

/// <summary>A document, and the file that it becomes.</summary>
public sealed record LeafFile(string File, string Title, Leaf Leaf)
{
    /// <summary>The file's name, without its ending.</summary>
    public string Name => File[..File.IndexOf('.', StringComparison.Ordinal)];
}
