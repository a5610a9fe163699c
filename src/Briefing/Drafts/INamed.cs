using Briefing.Model;

namespace Briefing.Drafts;

/// <summary>Something that becomes a thing with a name in addresses.</summary>
public interface INamed
{
    /// <summary>The name, and where it is written; that of the file, or made from a title, where nobody wrote one.</summary>
    Written<Slug> Slug { get; }
}
