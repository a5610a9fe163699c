using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Export.Glossary;

/// <summary>
/// The glossary as notes for Anki: the term, its definition, its kind as a tag. A note is known by the address of its term, so that a
/// later import changes the cards that are there.
/// </summary>
internal static class FlashCards
{
    public static string Of(Site site, ITheme theme) =>
        "#separator:tab\n#html:true\n#notetype:Basic\n#guid column:1\n#tags column:4\n"
        + string.Concat(site.Glossary.Select(entry => string.Join('\t', FieldsOf(entry, site.Masthead, theme).Select(Quoted)) + "\n"));

    private static IEnumerable<string> FieldsOf(Entry entry, Masthead masthead, ITheme theme) =>
    [
        masthead.Canonical.Of(entry.Term.Route.Path),
        theme.Render(new Handout.Words(entry.Term.Name)),
        theme.Render(new Handout.Definition(entry, masthead)),
        entry.Term.Kind is { } kind ? TermKinds.NameOf(kind) : "",
    ];

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
