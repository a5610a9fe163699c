using Briefing.Drafts;
using Briefing.Model;

namespace Briefing;

/// <summary>Everything that people wrote, as they wrote it: names are still names.</summary>
/// <param name="Site">What <c>site.yml</c> says.</param>
/// <param name="Briefings">The front matter and commentary of each briefing, in the order of their files.</param>
/// <param name="Terms">The glossary's files.</param>
/// <param name="Events">The timeline's entries.</param>
/// <param name="Comparisons">The comparisons' files.</param>
/// <param name="Pages">The pages of the site itself.</param>
/// <param name="Seeds">The source texts.</param>
/// <param name="Card">The picture for cards, if there is one.</param>
public sealed record Sources(
    SiteDraft Site,
    IReadOnlyList<BriefingDraft> Briefings,
    IReadOnlyList<TermDraft> Terms,
    IReadOnlyList<EventDraft> Events,
    IReadOnlyList<ComparisonDraft> Comparisons,
    IReadOnlyList<PageDraft> Pages,
    IReadOnlyList<SeedDraft> Seeds,
    CardPicture? Card);
