namespace Briefing.Theme;

/// <summary>The files that every page asks for, relative to the site's root.</summary>
/// <param name="StyleSheet">The style sheet.</param>
/// <param name="Icon">The icon.</param>
/// <param name="EmbedScript">The script that tells the site around an embed how high it is.</param>
/// <param name="CopyScript">The script that copies what other sites are to be given; only pages that show such a thing ask for it.</param>
public sealed record Links(string StyleSheet, string Icon, string EmbedScript, string CopyScript);
