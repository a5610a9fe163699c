using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Seeds;

namespace Briefing.Relate.Evidence;

/// <summary>
/// A briefing's page as a browser searches it, from top to bottom: what an author wrote above the text, then the text.
/// Of a document that is only quoted, the text is all that is known of its page.
/// </summary>
internal sealed class QuotedPage
{
    private const int ContextOfPublished = 12;
    private const int ContextOfWithheld = 3;

    private readonly IReadOnlyList<ReadOnlyMemory<char>> paragraphs;
    private readonly int[] starts;
    private readonly string words;
    private readonly ILookup<int, int> marks;

    private QuotedPage(string above, IReadOnlyList<ReadOnlyMemory<char>> paragraphs, IEnumerable<Passage> notes, int mostContext)
    {
        MostContext = mostContext;
        this.paragraphs = paragraphs;
        words = Wordings.Level($"{above}\n{string.Join('\n', paragraphs)}").ToLowerInvariant();
        starts = new int[paragraphs.Count];
        for (var (i, start) = (0, above.Length + 1); i < starts.Length; start += paragraphs[i].Length + 1, i++)
        {
            starts[i] = start;
        }

        marks = notes.ToLookup(note => note.Paragraph, note => NoteMark.After(paragraphs[note.Paragraph].Span, note.End));
    }

    /// <summary>The page of a briefing; words for a place that are not found once are left to others to notice.</summary>
    public static QuotedPage Of(SeedText text, BriefingDraft draft)
    {
        if (draft.Rights.Value.Mode is not RightsMode.Full)
        {
            return new QuotedPage("", text.Paragraphs, [], ContextOfWithheld);
        }

        var finder = new PassageFinder(text, notices: []);
        return new QuotedPage(Above(draft), text.Paragraphs, draft.Notes.Select(note => finder.Only(note.At)).OfType<Passage>(), ContextOfPublished);
    }

    /// <summary>How many words beside a quotation may be named to tell it from the same words elsewhere.</summary>
    public int MostContext { get; }

    /// <summary>A paragraph of the text.</summary>
    public ReadOnlyMemory<char> Paragraph(int index) => paragraphs[index];

    /// <summary>Where the marks of side notes interrupt a paragraph.</summary>
    public IEnumerable<int> MarksIn(int paragraph) => marks[paragraph];

    /// <summary>Whether the words of a passage stand nowhere before it.</summary>
    public bool IsFirst(Passage passage) => FirstAfter(passage, 0) == StartOf(passage);

    /// <summary>Whether the words of a passage stand nowhere between another's end and it.</summary>
    public bool IsFirstAfter(Passage earlier, Passage passage) => FirstAfter(passage, StartOf(earlier) + earlier.Length) == StartOf(passage);

    private int FirstAfter(Passage passage, int from) =>
        words.AsSpan(from).IndexOf(words.AsSpan(StartOf(passage), passage.Length), StringComparison.Ordinal) + from;

    private int StartOf(Passage passage) => starts[passage.Paragraph] + passage.Start;

    private static string Above(BriefingDraft draft) => string.Join('\n',
    [
        draft.Title,
        draft.Standfirst,
        .. draft.Sections.Select(section => section.Heading.Value),
        .. draft.KeyPoints.SelectMany(point => point.Evidence
            .Select(evidence => Wordings.LevelWritten(evidence.Quote.Value))
            .Prepend(PlainText.Of(point.Text.Value))),
        .. draft.Notes.Select(note => PlainText.Of(note.Text)),
    ]);
}
