namespace Briefing.Relate;

/// <summary>What a name is the name of; each kind is called as authors call it.</summary>
internal enum NameKind
{
    /// <summary>A term.</summary>
    Term,

    /// <summary>A briefing.</summary>
    Briefing,

    /// <summary>A comparison.</summary>
    Comparison,

    /// <summary>A page of the site itself.</summary>
    Page,

    /// <summary>An event.</summary>
    Event,
}

/// <summary>What the kinds are called.</summary>
internal static class NameKinds
{
    /// <summary>The noun for a thing of a kind, without an article.</summary>
    public static string NounOf(NameKind kind) => kind.ToString().ToLowerInvariant();
}
