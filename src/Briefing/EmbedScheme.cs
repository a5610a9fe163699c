namespace Briefing;

/// <summary>The colours that an embed is shown in.</summary>
public enum EmbedScheme
{
    /// <summary>Light or dark, as the reader's device asks for.</summary>
    OfReader,

    /// <summary>Light, for a host whose pages are.</summary>
    Light,

    /// <summary>Dark.</summary>
    Dark,
}
