namespace Briefing.Theme;

/// <summary>The files that pages ask for, relative to the site's root.</summary>
/// <param name="StyleSheet">The style sheet.</param>
/// <param name="Icon">The icon.</param>
/// <param name="SearchScript">The script of the search; the other pages do without.</param>
public sealed record Links(string StyleSheet, string Icon, string SearchScript);
