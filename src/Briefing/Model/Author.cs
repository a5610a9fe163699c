namespace Briefing.Model;

/// <summary>Who wrote something.</summary>
/// <param name="Name">The name as a reader should see it.</param>
public abstract record Author(string Name)
{
    private static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

    /// <summary>A person, whom a list of references orders by the family name.</summary>
    /// <param name="Name">The whole name, in the order in which its bearer writes it.</param>
    /// <param name="Given">The given names; empty for somebody of a single name.</param>
    /// <param name="Family">The family name, with all that belongs to it.</param>
    /// <param name="Suffix">What tells the bearer from others of the name, such as "Jr."; mostly empty.</param>
    public sealed record Person(string Name, string Given, string Family, string Suffix = "") : Author(Name)
    {
        /// <summary>Whether nothing parts the family name from the given one, as in Chinese.</summary>
        public bool IsInOnePiece => Given.Length > 0 && !Name.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>An organisation, whose name is never taken apart.</summary>
    public sealed record Organisation(string Name) : Author(Name);

    /// <summary>The person of a name whose last word, but for one such as "Jr.", is the family name.</summary>
    public static Author Named(string name)
    {
        var (bare, suffix) = WithoutSuffix(name);
        var space = bare.LastIndexOf(' ');
        return new Person(name, bare[..Math.Max(0, space)], bare[(space + 1)..], suffix);
    }

    /// <summary>The person of a name that begins or ends with the family name; null where it does neither.</summary>
    public static Author? Named(string name, string family)
    {
        if (name == family)
        {
            return new Person(name, "", family);
        }

        var ((bare, suffix), (last, _)) = (WithoutSuffix(name), WithoutSuffix(family));
        if (bare == last || bare.EndsWith(" " + last, StringComparison.Ordinal))
        {
            return new Person(name, bare[..^last.Length].TrimEnd(' '), last, suffix);
        }

        var isFirst = bare.StartsWith(last, StringComparison.Ordinal) && (bare[last.Length] == ' ' || Scripts.HasJoinedNamesOf(bare[last.Length]));
        return isFirst ? new Person(name, bare[last.Length..].TrimStart(' '), last, suffix) : null;
    }

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(Func<Person, T> person, Func<Organisation, T> organisation) => this switch
    {
        Person author => person(author),
        Organisation author => organisation(author),
        _ => throw new InvalidOperationException("The family is closed."),
    };

    /// <summary>The name, so that an author can stand where one is printed.</summary>
    public sealed override string ToString() => Name;

    private static (string Bare, string Suffix) WithoutSuffix(string name) =>
        Suffixes.FirstOrDefault(suffix => name.EndsWith(" " + suffix, StringComparison.Ordinal)) is { } found
            ? (name[..^(found.Length + 1)], found)
            : (name, "");
}
