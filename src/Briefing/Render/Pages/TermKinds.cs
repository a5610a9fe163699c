using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>What the kinds of terms are called.</summary>
public static class TermKinds
{
    /// <summary>Its name in addresses and for other programs, as authors write it.</summary>
    public static string NameOf(TermKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The terms of a kind.</summary>
    public static string Many(TermKind kind) => kind switch
    {
        TermKind.Concept => "Concepts",
        TermKind.Policy => "Policies",
        TermKind.Treaty => "Treaties",
        TermKind.Institution => "Institutions",
        TermKind.Company => "Companies",
        TermKind.Country => "Countries",
        TermKind.Person => "People",
        TermKind.Place => "Places",
        TermKind.Water => "Waters",
        TermKind.Weapon => "Weapons",
        TermKind.Event => "Events",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
