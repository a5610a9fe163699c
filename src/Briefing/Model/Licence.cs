namespace Briefing.Model;

/// <summary>A public licence: its SPDX identifier, its name and the address of its text.</summary>
public sealed record Licence(string Id, string Name, string Address)
{
    private const string Deeds = "https://creativecommons.org/";

    /// <summary>The licences that may be named.</summary>
    public static IReadOnlyList<Licence> Known { get; } =
    [
        new("CC-BY-4.0", "CC BY 4.0", Deeds + "licenses/by/4.0/"),
        new("CC-BY-SA-4.0", "CC BY-SA 4.0", Deeds + "licenses/by-sa/4.0/"),
        new("CC-BY-NC-4.0", "CC BY-NC 4.0", Deeds + "licenses/by-nc/4.0/"),
        new("CC-BY-NC-SA-4.0", "CC BY-NC-SA 4.0", Deeds + "licenses/by-nc-sa/4.0/"),
        new("CC-BY-ND-4.0", "CC BY-ND 4.0", Deeds + "licenses/by-nd/4.0/"),
        new("CC-BY-NC-ND-4.0", "CC BY-NC-ND 4.0", Deeds + "licenses/by-nc-nd/4.0/"),
        new("CC-BY-3.0", "CC BY 3.0", Deeds + "licenses/by/3.0/"),
        new("CC-BY-SA-3.0", "CC BY-SA 3.0", Deeds + "licenses/by-sa/3.0/"),
        new("CC0-1.0", "CC0 1.0", Deeds + "publicdomain/zero/1.0/"),
        new("PDDL-1.0", "PDDL 1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
        new("ODC-By-1.0", "ODC-By 1.0", "https://opendatacommons.org/licenses/by/1-0/"),
        new("OGL-UK-3.0", "Open Government Licence v3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
    ];

    /// <summary>Whether the licence forbids to publish a changed text.</summary>
    public bool ForbidsDerivatives => Id.Contains("-ND-", StringComparison.Ordinal);
}
