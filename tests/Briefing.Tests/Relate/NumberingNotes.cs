using Briefing.Model;

namespace Briefing.Tests.Relate;

public sealed class NumberingNotes
{
    [Fact]
    public void Notes_are_numbered_in_the_order_in_which_a_reader_meets_their_marks()
    {
        using var site = SiteFolder.Minimal().Put("input/briefings/winter.md", """
            ---
            title: A winter at the lamp
            standfirst: The keeper counts ships, oil and days.
            seed: winter-log.txt
            source: { file: winter-log.txt }
            rights: { mode: full, licence: CC0-1.0 }
            notes:
              - { at: asked for water, text: Third. }
              - { at: the lamp was lit an hour late, text: Second. }
              - { at: the first night, text: First. }
            ---
            """);

        var notes = site.Related().Articles.Single().Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Notes);

        Assert.Equal([(1, "First."), (2, "Second."), (3, "Third.")], notes.Select(note => (note.Number, PlainText.Of(note.Text))));
    }
}
