namespace Briefing.Theme;

/// <summary>The files that every page asks for, relative to the site's root.</summary>
/// <param name="StyleSheet">The style sheet.</param>
/// <param name="Icon">The icon.</param>
public sealed record Links(string StyleSheet, string Icon);
