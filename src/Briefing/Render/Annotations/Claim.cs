using Briefing.Model;

namespace Briefing.Render.Annotations;

/// <summary>Something on the site that rests on a quotation.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Address">Where the claim stands: a path, with a fragment where it has a place of its own.</param>
/// <param name="Name">What to call it.</param>
internal sealed record Claim(Quotation Quotation, string Address, string Name)
{
    /// <summary>Every claim of a site: of briefings, of terms, of events, of comparisons.</summary>
    public static IEnumerable<Claim> Of(Site site) => site.Articles.SelectMany(Of)
        .Concat(site.Glossary.SelectMany(entry => Of(entry.Evidence, entry.Term.Route.Path, entry.Term.Name)))
        .Concat(site.Timeline.SelectMany(period => period.Events).SelectMany(happening => Of(happening.Evidence, happening.Anchor.ToString(), happening.Title)))
        .Concat(site.Comparisons.SelectMany(comparison => comparison.Answers.SelectMany(answer =>
            Of(answer.Evidence, comparison.Question.Route.Path, comparison.Question.Text))));

    private static IEnumerable<Claim> Of(Article article) => article.KeyPoints
        .SelectMany(point => point.Evidence)
        .Concat(article.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Evidence))
        .Select(quotation => new Claim(quotation, article.Headline.Route.Path, article.Headline.Title));

    private static IEnumerable<Claim> Of(IReadOnlyList<Quotation> evidence, string address, string name) =>
        evidence.Select(quotation => new Claim(quotation, address, name));
}
