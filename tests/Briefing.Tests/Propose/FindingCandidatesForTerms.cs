using Briefing.Model;
using Briefing.Propose.Phrases;
using Briefing.Relate.Terms;

namespace Briefing.Tests.Propose;

public sealed class FindingCandidatesForTerms
{
    [Theory]
    [InlineData("They met the Harbour Office of Vane.", "Harbour Office of Vane 1")]
    [InlineData("He left Vane. In Vane’s rooms it was dark.", "Vane 2")]
    [InlineData("The Harbour Office closed. It was The Harbour Office that opened.", "Harbour Office 2")]
    [InlineData("The north light burned. The north light failed. A north light shone.", "north light 3")]
    [InlineData("They sailed to Vane in June, and to Vane in May.", "Vane 2")]
    public void Counts_names_and_phrases_that_return(string text, string candidates) => Assert.Equal(candidates, Of(text));

    [Theory]
    [InlineData("However it was. Lamps burned. Ships came.")]
    [InlineData("He saw Vane once.")]
    [InlineData("The U.S. and the U.S. navy.")]
    [InlineData("It was one of the best, one of the worst, one of the last.")]
    [InlineData("The north. Light burned. The north. Light. The north, light.")]
    public void Leaves_alone_what_every_text_has(string text) => Assert.Equal("", Of(text));

    [Fact]
    public void Leaves_alone_what_has_an_entry() =>
        Assert.Equal("Jo Lee 1", Of("Ann Vane met Jo Lee. Vane’s lamp was Ann Vane’s.", "Ann Vane", "Vane"));

    private static string Of(string text, params string[] known)
    {
        var terms = known.Select(name => new Spelling(
            name, MatchCase: false, new Term(Slug.Nearest(name)!, name, TermKind.Person, new Routes("/").Home)));
        return string.Join(", ", Candidates.In([text.AsMemory()], new TermFinder(terms)).Select(count => $"{count.Phrase} {count.Times}"));
    }
}
