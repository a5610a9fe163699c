using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>What an embed shows.</summary>
public abstract record EmbedView
{
    /// <summary>How many events an embed shows: a frame is for a page that is about something else.</summary>
    public const int MostEvents = 200;

    private EmbedView()
    {
    }

    /// <summary>A briefing in short.</summary>
    public sealed record Digest(Article Article) : EmbedView;

    /// <summary>Periods of the timeline.</summary>
    public sealed record Timeline(IReadOnlyList<Period> Periods) : EmbedView
    {
        /// <summary>Whether there are too many events for a frame, so that of each period only the first are shown.</summary>
        public bool IsDigest => Periods.Count > 1 && Periods.Sum(period => period.Events.Count) > MostEvents;
    }

    /// <summary>Events that belong together for another reason than their time.</summary>
    public sealed record Events(IReadOnlyList<Event> Happenings) : EmbedView;

    /// <summary>One event.</summary>
    public sealed record OneEvent(Event Happening) : EmbedView;

    /// <summary>Entries of the glossary, A to Z.</summary>
    public sealed record Glossary(IReadOnlyList<Entry> Entries) : EmbedView
    {
        /// <summary>The kind that all of them have, if they are chosen by it.</summary>
        public TermKind? Kind { get; init; }
    }

    /// <summary>A term.</summary>
    public sealed record OneTerm(Entry Entry) : EmbedView;

    /// <summary>A comparison.</summary>
    public sealed record OneComparison(Comparison Comparison) : EmbedView;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(
        Func<Digest, T> digest,
        Func<Timeline, T> timeline,
        Func<Events, T> events,
        Func<OneEvent, T> oneEvent,
        Func<Glossary, T> glossary,
        Func<OneTerm, T> oneTerm,
        Func<OneComparison, T> oneComparison) => this switch
        {
            Digest view => digest(view),
            Timeline view => timeline(view),
            Events view => events(view),
            OneEvent view => oneEvent(view),
            Glossary view => glossary(view),
            OneTerm view => oneTerm(view),
            OneComparison view => oneComparison(view),
            _ => throw new InvalidOperationException("The family is closed."),
        };
}

/// <summary>What an embed is drawn from, and where that is described.</summary>
public sealed record SourceLine(string Text, string Path);
