using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>The entries under a letter.</summary>
public sealed record Letter(string Name, string Anchor, IReadOnlyList<Entry> Entries);
