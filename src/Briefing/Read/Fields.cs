using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>
/// The keys of a piece of front matter. A format asks for each of its keys; what is missing, of the wrong shape or never asked for
/// is noticed.
/// </summary>
internal sealed class Fields
{
    private readonly YamlNode.Mapping mapping;
    private readonly List<Diagnostic> notices;
    private readonly List<string> asked = [];

    private Fields(YamlNode.Mapping mapping, List<Diagnostic> notices)
    {
        this.mapping = mapping;
        this.notices = notices;
    }

    /// <summary>Where the keys stand.</summary>
    public Place Place => mapping.Place;

    /// <summary>Reads a mapping by a format, and notices the keys that the format did not ask for.</summary>
    public static T Read<T>(YamlNode.Mapping mapping, Func<Fields, T> format, List<Diagnostic> notices)
    {
        var fields = new Fields(mapping, notices);
        var value = format(fields);
        fields.NoticeUnknownKeys();
        return value;
    }

    /// <summary>A key that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="shape">What it holds.</param>
    /// <param name="description">What it is for, as an author should read it.</param>
    public T Required<T>(string key, Shape<T> shape, string description)
        where T : class
    {
        var pair = Find(key, description);
        if (pair is { Value.IsEmpty: false })
        {
            return shape.Read(pair.Value, notices) ?? shape.StandIn;
        }

        var what = $"{key}: {char.ToLowerInvariant(description[0])}{description[1..]}";
        notices.Add(pair is null
            ? new Diagnostic(Rules.MissingField, mapping.Place, $"The key “{key}” is missing.", $"Add {what}")
            : new Diagnostic(Rules.MissingField, pair.Key.Place, $"The key “{key}” says nothing.", $"Complete {what}"));
        return shape.StandIn;
    }

    /// <summary>A key that may be left out.</summary>
    public T? Optional<T>(string key, Shape<T> shape, string description)
        where T : class => Find(key, description) is { Value: { IsEmpty: false } node } ? shape.Read(node, notices) : null;

    /// <summary>A key that holds a list; without it the list is empty.</summary>
    public IReadOnlyList<T> List<T>(string key, Shape<T> item, string description, int most = int.MaxValue)
        where T : class => Optional(key, Shapes.ListOf(item, most), description) ?? [];

    /// <summary>A key that holds yes or no; without it, no.</summary>
    public bool Flag(string key, string description) => Optional(key, Shapes.Choice("true", "false"), description) is "true";

    /// <summary>Notices what several keys say together.</summary>
    public void Notice(Diagnostic diagnostic) => notices.Add(diagnostic);

    private YamlPair? Find(string key, string description)
    {
        System.Diagnostics.Debug.Assert(description.Length > 0, "Every key is described.");
        asked.Add(key);
        return mapping.Pairs.FirstOrDefault(pair => pair.Key.Text == key);
    }

    private void NoticeUnknownKeys()
    {
        foreach (var (key, _) in mapping.Pairs.Where(pair => !asked.Contains(pair.Key.Text)))
        {
            var remedy = NearMiss.Suggest(key.Text, asked) is { } near
                ? $"Did you mean “{near}”? Otherwise remove the key."
                : $"The keys here are {string.Join(", ", asked)}.";
            notices.Add(new Diagnostic(Rules.UnknownKey, key.Place, $"There is no key “{key.Text}” here.", remedy));
        }
    }
}
