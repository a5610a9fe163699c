using Briefing.Read.Describe;
using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>
/// The keys of a piece of front matter. A format asks for each of its keys once, with its shape and what it is for: that is all there is
/// to say of a format, so the same asking reads what an author wrote and describes to an editor what may be written.
/// </summary>
internal abstract class Fields
{
    /// <summary>Reads a mapping by a format; what is missing, of the wrong shape or never asked for is noticed.</summary>
    public static T Read<T>(YamlNode.Mapping mapping, Func<Fields, T> format, List<Diagnostic> notices)
    {
        var fields = new WrittenFields(mapping, notices);
        var value = format(fields);
        fields.NoticeUnknownKeys();
        return value;
    }

    /// <summary>The keys that a format asks for.</summary>
    public static Schema.Keys Describe<T>(Func<Fields, T> format)
    {
        var fields = new DescribedFields();
        format(fields);
        return fields.Keys;
    }

    /// <summary>A key that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="shape">What it holds.</param>
    /// <param name="description">What it is for, as an author should read it.</param>
    /// <param name="examples">Texts that show what is meant, where the shape has no better ones.</param>
    public abstract T Required<T>(string key, Shape<T> shape, string description, params ReadOnlySpan<string> examples)
        where T : class;

    /// <summary>A key that must be there unless another one is.</summary>
    public abstract T? RequiredWithout<T>(string other, string key, Shape<T> shape, string description)
        where T : class;

    /// <summary>A key that may be left out.</summary>
    public abstract T? Optional<T>(string key, Shape<T> shape, string description, params ReadOnlySpan<string> examples)
        where T : class;

    /// <summary>A key that holds a list; without it the list is empty.</summary>
    public abstract IReadOnlyList<T> List<T>(string key, Shape<T> item, string description, params ReadOnlySpan<string> examples)
        where T : class;

    /// <summary>A key that holds yes or no; without it, no.</summary>
    public bool Flag(string key, string description) => Optional(key, Shapes.YesOrNo, description) is "true";

    /// <summary>Notices what several keys say together.</summary>
    public abstract void Notice(Diagnostic diagnostic);
}
