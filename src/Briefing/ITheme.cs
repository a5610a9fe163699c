using System.Buffers;
using Briefing.Render.Pages;

namespace Briefing;

/// <summary>A look: the only thing that turns the model into HTML.</summary>
public interface ITheme
{
    /// <summary>The style sheet, the script and whatever else the pages ask for.</summary>
    IReadOnlyList<Asset> Assets { get; }

    /// <summary>
    /// Adds the HTML of a page, as UTF-8. The same page gives the same bytes. May be called from several threads at once.
    /// </summary>
    void Render(Page page, IBufferWriter<byte> bytes);

    /// <summary>
    /// The script with which a site that shows embeds gives them the height they ask for. It is published under a name that never changes.
    /// </summary>
    ReadOnlyMemory<byte> HostScript { get; }

    /// <summary>HTML to be shown in a place that is no page of this site. May be called from several threads at once.</summary>
    string Render(Handout handout);
}

/// <summary>A file that a theme brings along.</summary>
/// <param name="Name">Its name in the theme, such as <c>briefing.css</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The file it is published as: the name with a hash of the content, so that it may be cached for ever.</summary>
    public string File { get; } = HashedName(Name, Content.Span);

    private static string HashedName(string name, ReadOnlySpan<byte> content)
    {
        var hash = Fingerprint.Of(content).Short;
        return $"assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }
}
