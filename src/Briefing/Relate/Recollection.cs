using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Evidence;
using Briefing.Relate.Terms;

namespace Briefing.Relate;

/// <summary>What one relating made, beside what the relating before it made.</summary>
internal sealed class Recollection
{
    private readonly CommonGround ground;
    private readonly TermFinder? changedSpellings;
    private Recollection? last;
    private readonly Dictionary<object, Made> made = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins with what was made before; where the ground has changed under all of it, with nothing.</summary>
    public Recollection(Recollection? last, CommonGround ground)
    {
        this.ground = ground;
        this.last = last is not null && last.ground.Bears(ground) ? last : null;
        changedSpellings = this.last is null ? null : Changed(this.last.ground.Names.Spellings, ground.Names.Spellings);
    }

    /// <summary>A term as it was before, if nothing has changed in it.</summary>
    public Term? Same(Term term) => ground.Names.Thing(NameKind.Term, term.Slug) is Term known && known == term ? known : null;

    /// <summary>The text that a briefing took from its seed, if both are as they were.</summary>
    public QuotedText? TextOf(BriefingDraft draft, SeedDraft seed, Headline briefing) =>
        ground.Texts.CutCleanly(draft) is { } text && ReferenceEquals(text.Text.Seed, seed) && text.Briefing == briefing ? text : null;

    /// <summary>What was made of a draft, if it would be made the same again.</summary>
    public Made? Recall(object draft) =>
        last is not null
        && last.made.TryGetValue(draft, out var known)
        && known.Footing is { } footing
        && footing.Stands(ground.Names, ground.Texts.BySeed)
        && !(changedSpellings is not null && footing.Mentions(changedSpellings)) ? known : null;

    /// <summary>Keeps what was made of a draft.</summary>
    public void Keep(object draft, Made thing) => made[draft] = thing;

    /// <summary>Ends the relating: what was not kept in it is let go.</summary>
    public Recollection Close()
    {
        last = null;
        return this;
    }

    private static TermFinder? Changed(IReadOnlyList<Spelling> before, IReadOnlyList<Spelling> after)
    {
        var changed = before.ToHashSet();
        changed.SymmetricExceptWith(after);
        return changed.Count == 0 ? null : new TermFinder(changed);
    }
}

/// <summary>What everything in a site rests on; that is not firm while it is undecided which seeds can be quoted.</summary>
internal sealed record CommonGround(Names Names, BriefingTexts Texts, int LongestQuotation, IReadOnlySet<Requirement> Requirements)
{
    /// <summary>Whether what was made on this ground may be kept on another.</summary>
    public bool Bears(CommonGround other) =>
        Texts.Undecided.Count == 0
        && Names.Routes.BasePath == other.Names.Routes.BasePath
        && LongestQuotation == other.LongestQuotation
        && Requirements.SetEquals(other.Requirements);
}

/// <summary>A thing that was made of a draft, and what it rests on, if that was noted.</summary>
internal sealed record Made(object Thing, Footing? Footing);
