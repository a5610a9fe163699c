using Briefing.Model;

namespace Briefing.Relate;

/// <summary>The order in which the author asks the questions. Those that the author does not name follow, as they stood.</summary>
internal sealed class QuestionOrder : IComparer<Question>
{
    private readonly Dictionary<Question, int> places = [];

    public QuestionOrder(IReadOnlyList<Written<Slug>> asked, Names names, List<Diagnostic> notices)
    {
        Repetition.NoticeTwice(asked, notices);
        foreach (var question in asked.Select(name => names.Question(name, notices)).OfType<Question>())
        {
            places.TryAdd(question, places.Count);
        }
    }

    public int Compare(Question? x, Question? y) => PlaceOf(x).CompareTo(PlaceOf(y));

    private int PlaceOf(Question? question) => question is null ? places.Count : places.GetValueOrDefault(question, places.Count);
}
