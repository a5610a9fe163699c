using System.Globalization;

namespace Briefing.Model;

/// <summary>A statement of the site that rests on quotations.</summary>
/// <param name="Kind">What makes it.</param>
/// <param name="Name">What a reader would call it.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Evidence">The quotations.</param>
public sealed record Claim(ClaimKind Kind, string Name, Anchor At, IReadOnlyList<Quotation> Evidence)
{
    /// <summary>What a briefing states in its key points and its tables, as far as that rests on quotations.</summary>
    public static IEnumerable<Claim> Of(Article article)
    {
        var route = article.Headline.Route;
        foreach (var (i, point) in article.KeyPoints.Index())
        {
            if (point.Evidence.Count > 0)
            {
                yield return new Claim(
                    ClaimKind.KeyPoint, string.Create(CultureInfo.InvariantCulture, $"Key point {i + 1}"),
                    route.At(ClaimId.OfKeyPoint(i + 1)), point.Evidence);
            }
        }

        foreach (var (i, table) in article.Tables.Index())
        {
            if (table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Evidence).ToArray() is { Length: > 0 } evidence)
            {
                yield return new Claim(ClaimKind.Table, table.Caption, route.At(ClaimId.OfTable(i + 1)), evidence);
            }
        }
    }

    /// <summary>What an event states.</summary>
    public static Claim Of(Event happening) => new(ClaimKind.Event, happening.Title, happening.Anchor, happening.Evidence);

    /// <summary>What the definition of a term states.</summary>
    public static Claim Of(Entry entry) => new(ClaimKind.Term, entry.Term.Name, entry.Term.Route.At(PartId.Definition), entry.Evidence);

    /// <summary>What the answers of a comparison state.</summary>
    public static Claim Of(Comparison comparison) => new(
        ClaimKind.Comparison, comparison.Question.Text, comparison.Question.Route.At(PartId.Answers),
        [.. comparison.Answers.SelectMany(answer => answer.Evidence)]);
}

/// <summary>What makes a statement.</summary>
public enum ClaimKind
{
    /// <summary>A key point of a briefing.</summary>
    KeyPoint,

    /// <summary>A table of a briefing.</summary>
    Table,

    /// <summary>An event.</summary>
    Event,

    /// <summary>The definition of a term.</summary>
    Term,

    /// <summary>A comparison.</summary>
    Comparison,
}

/// <summary>The names, within a page, of what rests on quotations.</summary>
public static class ClaimId
{
    /// <summary>The <c>id</c> of a key point by its number, from 1.</summary>
    public static string OfKeyPoint(int number) => string.Create(CultureInfo.InvariantCulture, $"point:{number}");

    /// <summary>The <c>id</c> of a table by its number in the briefing, from 1.</summary>
    public static string OfTable(int number) => string.Create(CultureInfo.InvariantCulture, $"table:{number}");
}
