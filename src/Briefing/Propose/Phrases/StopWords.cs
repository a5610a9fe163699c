namespace Briefing.Propose.Phrases;

/// <summary>English words that every text is full of.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> Words = new(
        """
        a about above after again against all also although am among an and another any are as at be because been before being below
        between both but by can cannot could despite did do does doing done down during each either enough even ever every few first
        for from further had has have having he her here hers him his how however i if in indeed instead into is it its itself just
        last least less like many may me might more moreover most much must my neither never nevertheless next no nor not nothing now
        of off often on once one only or other others our out over own per perhaps rather same second shall she should since so some
        still such than that the their theirs them then there therefore these they third this those though three through thus to too
        toward towards two under unless until up upon us very was we well were what when where whether which while who whom whose why
        will with within without would yet you your
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    public static bool Has(string word) => Words.Contains(word);
}
