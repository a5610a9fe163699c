namespace Briefing.Model;

/// <summary>A term with what the glossary says of it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Spellings">Other forms that mean the same.</param>
/// <param name="MatchCase">Whether a text must agree in case to mention it.</param>
/// <param name="Definition">A definition that stands by itself.</param>
/// <param name="SeeAlso">Terms that help to understand it.</param>
/// <param name="Evidence">What the definition rests on.</param>
public sealed record Entry(
    Term Term, IReadOnlyList<Spelling> Spellings, bool MatchCase, Prose<Destination> Definition,
    IReadOnlyList<Term> SeeAlso, IReadOnlyList<Quotation> Evidence)
{
    /// <summary>Every form in which texts mention it, its name first.</summary>
    public IEnumerable<Spelling> AllSpellings => Spellings.Prepend(new Spelling(Term.Name, MatchCase, Term));
}
