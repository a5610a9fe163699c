using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Evidence;
using Briefing.Relate.Seeds;
using Briefing.Relate.Terms;

namespace Briefing.Relate;

/// <summary>Puts headings over a seed's text and notes beside it.</summary>
internal static class SectionRelater
{
    public static IReadOnlyList<Section> Relate(BriefingDraft draft, QuotedText text, ProseLinker linker, List<Diagnostic> notices)
    {
        var paragraphs = text.Text.Paragraphs;
        var finder = new PassageFinder(text.Text, notices);
        var headings = Headings(draft, text.Briefing, finder, notices);
        var notes = NotesIn(draft, finder);

        var sections = new List<Section>();
        var open = new List<NumberedParagraph>();
        SectionHeading? heading = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (headings.TryGetValue(i, out var next))
            {
                Close();
                heading = next;
            }

            open.Add(ParagraphOf(i));
        }

        Close();
        return sections;

        void Close()
        {
            if (open.Count > 0)
            {
                sections.Add(new Section(heading, open.ToArray()));
            }

            open.Clear();
        }

        NumberedParagraph ParagraphOf(int index)
        {
            var (words, mentions) = (paragraphs[index], linker.MentionsIn(paragraphs[index]));
            return new NumberedParagraph(
                index + 1, text.Briefing.Route.At(ParagraphId.Of(index + 1)), words, mentions,
                notes[index].Select(note => NoteOf(note, words)).ToArray());
        }

        SideNote NoteOf(PlacedNote note, ReadOnlyMemory<char> words) =>
            new(note.Number, NoteMark.After(words.Span, note.At.End), linker.Link(note.Text));
    }

    // By the paragraph that each stands at.
    private static ILookup<int, PlacedNote> NotesIn(BriefingDraft draft, PassageFinder finder) => draft.Notes
        .Select(note => new { At = finder.Only(note.At)!, note.Text })
        .Where(note => note.At is not null)
        .OrderBy(note => note.At.Paragraph)
        .ThenBy(note => note.At.End)
        .Select((note, i) => new PlacedNote(i + 1, note.At, note.Text))
        .ToLookup(note => note.At.Paragraph);

    private static Dictionary<int, SectionHeading> Headings(
        BriefingDraft draft, Headline briefing, PassageFinder finder, List<Diagnostic> notices)
    {
        var first = new Dictionary<int, SectionDraft>();
        var anchors = new FreshSlugs("section");
        var headings = new Dictionary<int, SectionHeading>();
        foreach (var section in draft.Sections)
        {
            if (finder.OnlyBeginning(section.Before) is not { } at)
            {
                continue;
            }

            if (first.TryAdd(at.Paragraph, section))
            {
                headings.Add(
                    at.Paragraph,
                    new SectionHeading(section.Heading.Value, briefing.Route.At(anchors.Of(section.Heading.Value).ToString())));
                continue;
            }

            notices.Add(new Diagnostic(
                Rules.NamedTwice, section.Before.Place,
                $"The paragraph already has the heading “{first[at.Paragraph].Heading.Value}”.", Rules.NamedTwice.Remedy,
                [new Related(first[at.Paragraph].Before.Place, "It is named here first.")]));
        }

        return headings;
    }

    private sealed record PlacedNote(int Number, Passage At, Prose<WrittenLink> Text);
}
