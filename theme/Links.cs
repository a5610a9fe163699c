namespace Briefing.Theme;

/// <summary>The files that every page asks for, relative to the site's root.</summary>
/// <param name="StyleSheet">The style sheet.</param>
/// <param name="Icon">The icon.</param>
/// <param name="Terms">The script that shows what a term means; only pages with definitions ask for it.</param>
/// <param name="Reading">The script with tools for whoever reads a briefing; only briefings ask for it.</param>
public sealed record Links(string StyleSheet, string Icon, string Terms, string Reading);
