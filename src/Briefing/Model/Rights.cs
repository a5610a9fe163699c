namespace Briefing.Model;

/// <summary>How a seed may be used.</summary>
/// <param name="Mode">What of it may be published.</param>
/// <param name="Licence">The licence that allows it.</param>
/// <param name="Holder">Who holds the rights.</param>
/// <param name="Permission">A permission given, in words: by whom and when.</param>
public sealed record Rights(RightsMode Mode, Licence? Licence, string? Holder, string? Permission);

/// <summary>What of a seed may be published.</summary>
public enum RightsMode
{
    /// <summary>Nothing but a link to it: no quotation either.</summary>
    Link,

    /// <summary>A digest in the site's own words, and short quotations as its evidence.</summary>
    Digest,

    /// <summary>A digest, and quotations of any length. How much is quoted in all is limited, here as in a digest.</summary>
    Quote,

    /// <summary>The text itself.</summary>
    Full,
}
