using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Read.Markdown;

/// <summary>Notices lines that give links an address, where no link asks for it: Markdown drops them, and often they were meant as words.</summary>
internal static class LooseDefinitions
{
    public static void Notice(MarkdownText text, List<Diagnostic> notices)
    {
        var definitions = text.Document.OfType<LinkReferenceDefinitionGroup>()
            .SelectMany(group => group.OfType<LinkReferenceDefinition>())
            .Where(definition => definition is not FootnoteLinkReferenceDefinition)
            .ToList();
        if (definitions.Count == 0)
        {
            return;
        }

        var used = text.Document.Descendants<LinkInline>().Select(link => link.Reference).ToHashSet();
        notices.AddRange(definitions.Where(definition => !used.Contains(definition)).Select(definition => new Diagnostic(
            Rules.LooseDefinition, text.At(definition.Span.Start, (definition.Label?.Length ?? 0) + 2),
            $"The line “[{definition.Label}]: …” would not be published, and no link leads to its address.")));
    }
}
