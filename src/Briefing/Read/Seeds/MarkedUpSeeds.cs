namespace Briefing.Read.Seeds;

/// <summary>Notices seeds that are files of a program whose marks would be taken for words: nothing in a seed is markup.</summary>
internal static class MarkedUpSeeds
{
    private static readonly (string Beginning, string Kind)[] Kinds =
    [
        (@"{\rtf", "a file of a word processor (RTF)"),
        ("<!doctype html", "a web page (HTML)"),
        ("<html", "a web page (HTML)"),
        ("<?xml", "XML"),
        ("%PDF-", "a PDF"),
    ];

    public static void Notice(SourceText file, List<Diagnostic> notices)
    {
        var start = file.Text.Length - file.Text.AsSpan().TrimStart().Length;
        foreach (var (beginning, kind) in Kinds)
        {
            if (file.Text.AsSpan(start).StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                notices.Add(new Diagnostic(Rules.MarkedUpSeed, file.At(start, beginning.Length), $"The seed begins as {kind} does."));
            }
        }
    }
}
