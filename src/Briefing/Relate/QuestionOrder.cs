using Briefing.Model;

namespace Briefing.Relate;

/// <summary>The order in which the author asks the questions. Those that the author does not name follow, as they stood.</summary>
internal sealed class QuestionOrder
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

    /// <summary>The place of a question; those that the author does not name share the last.</summary>
    public int PlaceOf(Question question) => places.GetValueOrDefault(question, places.Count);
}
