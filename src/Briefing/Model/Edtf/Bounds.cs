namespace Briefing.Model.Edtf;

/// <summary>The span in which a date lies: from its earliest instant up to, and without, the first instant after it.</summary>
public readonly record struct Bounds
{
    internal Bounds(Instant earliest, Instant before)
    {
        Earliest = earliest;
        Before = before;
    }

    /// <summary>The span that everything lies in.</summary>
    public static Bounds AllTime { get; } = new(Instant.Past, Instant.Future);

    /// <summary>The earliest instant; <see cref="Instant.Past"/> where there is none.</summary>
    public Instant Earliest { get; }

    /// <summary>The first instant after it; <see cref="Instant.Future"/> where there is none.</summary>
    public Instant Before { get; }

    /// <summary>Whether they have an instant in common.</summary>
    public bool Overlaps(Bounds other) => Earliest < other.Before && other.Earliest < Before;

    /// <summary>The least span that holds both.</summary>
    internal Bounds Around(Bounds other) =>
        new(Earliest < other.Earliest ? Earliest : other.Earliest, Before > other.Before ? Before : other.Before);
}
