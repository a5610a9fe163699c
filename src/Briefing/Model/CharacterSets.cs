using System.Buffers;

namespace Briefing.Model;

/// <summary>Sets of characters that a text can be searched for at once.</summary>
internal static class CharacterSets
{
    /// <summary>The UTF-16 code units that fit.</summary>
    public static SearchValues<char> Where(Predicate<char> fits)
    {
        var set = new List<char>();
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (fits((char)code))
            {
                set.Add((char)code);
            }
        }

        return SearchValues.Create(set.ToArray());
    }
}
