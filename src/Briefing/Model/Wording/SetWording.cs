using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>Words a set as a list.</summary>
internal static class SetWording
{
    public static DateWords Of(Phrasebook book, DateSet set)
    {
        var members = set.Members.Select(member => Member(book, set.Kind, member)).ToList();
        return set.Kind == SetKind.OneOf ? book.OneOf(members) : book.All(members);
    }

    private static DateWords Member(Phrasebook book, SetKind kind, SetMember member) => member.Match(
        date => SingleDateWording.Of(book, date),
        (first, last) => IntervalWording.Range(book, first, last),
        last => book.UpTo(kind, SingleDateWording.Of(book, last)),
        first => book.From(kind, SingleDateWording.Of(book, first)));
}
