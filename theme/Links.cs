namespace Briefing.Theme;

/// <summary>The files that pages ask for, relative to the site's root.</summary>
/// <param name="StyleSheet">The style sheet.</param>
/// <param name="Icon">The icon.</param>
/// <param name="EmbedScript">The script that tells the site around an embed how high it is.</param>
/// <param name="CopyScript">The script that copies what other sites are to be given; only pages that show such a thing ask for it.</param>
/// <param name="SearchScript">The script of the search; the other pages do without.</param>
/// <param name="TermsScript">The script that shows what a term means; only pages with definitions ask for it.</param>
/// <param name="ReadingScript">The tools for whoever reads a briefing, copying among them; only briefings ask for it.</param>
public sealed record Links(
    string StyleSheet, string Icon, string EmbedScript, string CopyScript, string SearchScript, string TermsScript, string ReadingScript);
