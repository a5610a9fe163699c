namespace Briefing.Model;

/// <summary>What a glossary entry is about: enough to name it and to link it.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">As it is written in running text.</param>
/// <param name="Kind">What kind of thing it is; null where the author does not say.</param>
/// <param name="Route">Its entry.</param>
public sealed record Term(Slug Slug, string Name, TermKind? Kind, Route Route);

/// <summary>What kind of thing a term names.</summary>
public enum TermKind
{
    /// <summary>An idea.</summary>
    Concept,

    /// <summary>A course of action that a government has declared.</summary>
    Policy,

    /// <summary>An agreement between states.</summary>
    Treaty,

    /// <summary>An organisation, public or private, that is no company.</summary>
    Institution,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A country, of today or of the past.</summary>
    Country,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place on land.</summary>
    Place,

    /// <summary>A sea, a shoal, a river.</summary>
    Water,

    /// <summary>A weapon or another piece of military equipment.</summary>
    Weapon,

    /// <summary>Something that happened, long enough ago or important enough to have a name.</summary>
    Event,
}
