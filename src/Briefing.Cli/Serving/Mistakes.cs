using Briefing.Cli.Terminal;
using Briefing.Theme.Preview;

namespace Briefing.Cli.Serving;

/// <summary>Words mistakes for the page that they stand over, as the terminal shows them.</summary>
internal static class Mistakes
{
    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<Mistake> Of(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Of)];

    private static Mistake Of(Diagnostic diagnostic) => new(
        Glyph.Safe(diagnostic.Place.ToString()),
        diagnostic.Rule.Id,
        Glyph.Safe(diagnostic.Sentence),
        Excerpt.Of(diagnostic.Place) is { } excerpt ? new MarkedLine(excerpt.Line, excerpt.Mark) : null,
        Glyph.Safe(diagnostic.Remedy),
        [.. diagnostic.Related.Select(related => Glyph.Safe($"{related.Place}: {related.Sentence}"))]);
}
