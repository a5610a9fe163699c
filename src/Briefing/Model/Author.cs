namespace Briefing.Model;

/// <summary>Who wrote something.</summary>
/// <param name="Name">The name as a reader should see it.</param>
public abstract record Author(string Name)
{
    /// <summary>A person, whom a list of references orders by the family name.</summary>
    /// <param name="Name">The whole name, in the order in which its bearer writes it.</param>
    /// <param name="Given">The given names; empty for somebody of a single name.</param>
    /// <param name="Family">The family name, with all that belongs to it.</param>
    public sealed record Person(string Name, string Given, string Family) : Author(Name);

    /// <summary>An organisation, whose name is never taken apart.</summary>
    public sealed record Organisation(string Name) : Author(Name);

    /// <summary>The person of a name whose last word is the family name.</summary>
    public static Author Named(string name)
    {
        var space = name.LastIndexOf(' ');
        return new Person(name, name[..Math.Max(0, space)], name[(space + 1)..]);
    }

    /// <summary>The person of a name that begins or ends with the family name; null where it does neither.</summary>
    public static Author? Named(string name, string family)
    {
        if (name == family)
        {
            return new Person(name, "", family);
        }

        if (name.EndsWith(" " + family, StringComparison.Ordinal))
        {
            return new Person(name, name[..^(family.Length + 1)], family);
        }

        return name.StartsWith(family + " ", StringComparison.Ordinal) ? new Person(name, name[(family.Length + 1)..], family) : null;
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
}
