using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate;
using Briefing.Relate.Evidence;
using Briefing.Relate.Seeds;

namespace Briefing.Tests.Relate;

public sealed class FindingQuotations
{
    private static readonly string[] Text =
    [
        "“It burns,” the keeper wrote; “that’s enough – for a low‑water night.”",
        "Three ships passed. The second ship asked for water; the third ship asked for oil.",
        "Hà Nội is far from North\u00A0Rock…",
        "The lamp went out.",
        "“Again,” he wrote.",
        "The lamp went out.",
        "Then it was spring.",
    ];

    [Theory]
    [InlineData("the keeper wrote", "the keeper wrote", 1)]
    [InlineData("\"It burns,\" the keeper wrote; \"that's enough - for", "“It burns,” the keeper wrote; “that’s enough – for", 1)]
    [InlineData("a low-water night", "a low‑water night", 1)]
    [InlineData("  Three\nships   passed ", "Three ships passed", 2)]
    [InlineData("The sec\u00ADond ship\u200B asked \u2060for\uFEFF", "The second ship asked for", 2)]
    [InlineData("Ha\u0300 No\u0323\u0302i is far from North Rock", "Hà Nội is far from North Rock", 3)]
    public void Words_are_found_however_they_were_typed_and_come_out_as_the_seed_has_them(string quote, string text, int paragraph)
    {
        var found = Find(quote);

        Assert.Equal((text, paragraph, $"/briefings/winter/#p{paragraph}"), (found.Text, found.Paragraph, found.At!.ToString()));
    }

    [Theory]
    [InlineData("ship asked for", "second", null)]
    [InlineData("ship asked for", null, "water;")]
    [InlineData("ship asked for", "passed. The second ", " water")]
    [InlineData("ship asked for", "sec\u00ADond", "wa\u200Bter")]
    public void What_stands_twice_is_told_apart_by_what_stands_around_it(string quote, string? prefix, string? suffix) =>
        Assert.Equal("Three ships passed. The second ", Find(quote, prefix, suffix).Prefix);

    [Theory]
    [InlineData("North Rock…", null, 4)]
    [InlineData(null, "\"Again,\"", 4)]
    [InlineData("The lamp went out. “Again,” he wrote.", null, 6)]
    [InlineData("he wrote. ", "Then", 6)]
    [InlineData(null, "Then it was spring. Also", null)]
    public void A_paragraph_that_stands_twice_is_told_apart_by_those_around_it(string? prefix, string? suffix, int? paragraph)
    {
        const string Quote = "The lamp went out.";
        if (paragraph is { } number)
        {
            Assert.Equal(number, Find(Quote, prefix, suffix).Paragraph);
        }
        else
        {
            Assert.Equal("The quotation is in log.txt, but not between these words.", Missing(Quote, prefix, suffix).Sentence);
        }
    }

    [Fact]
    public void A_quotation_keeps_the_words_around_it()
    {
        var found = Find("asked for water");

        Assert.Equal(("e ships passed. The second ship ", "; the third ship asked for oil."), (found.Prefix, found.Suffix));
    }

    [Fact]
    public void Where_the_text_is_not_published_a_quotation_leads_to_no_paragraph()
    {
        var found = Find("asked for water", published: false);

        Assert.Equal((null, null), (found.At, found.Paragraph));
        Assert.Equal("The second ship ", found.Prefix);
    }

    [Theory]
    [InlineData("ship asked for", null, null, "quotation-found-twice")]
    [InlineData("the keeper said", null, null, "quotation-not-found")]
    [InlineData("The keeper wrote", null, null, "quotation-not-found")]
    [InlineData("passed. The second ship asked", "first", null, "quotation-not-found")]
    [InlineData("Also here: recipes", null, null, "quotation-omitted")]
    [InlineData("A title of the log", null, null, "quotation-omitted")]
    public void What_is_not_there_once_is_noticed(string quote, string? prefix, string? suffix, string rule)
    {
        Assert.Equal(rule, Missing(quote, prefix, suffix).Rule.Id);
    }

    [Theory]
    [InlineData(
        "title of the log",
        "quotation-omitted",
        "The quotation stands in the title of log.txt, its first line, which is no part of its text.")]
    [InlineData("here: recipes.", "quotation-omitted", "The quotation stands in a part of log.txt that the briefing leaves out.")]
    [InlineData("hips passed", "quotation-not-found", "The quotation begins or ends inside a word of log.txt.")]
    [InlineData("asked for oil. Hà Nội", "quotation-not-found", "The quotation runs over the end of a paragraph in log.txt.")]
    [InlineData("a low-water night.” \n\n Three ships", "quotation-not-found", "The quotation runs over the end of a paragraph in log.txt.")]
    [InlineData("the log “It burns,”", "quotation-not-found", "The quotation runs over the end of a paragraph in log.txt.")]
    public void What_no_paragraph_of_the_text_has_is_told_where_it_stands(string quote, string rule, string sentence)
    {
        var notice = Missing(quote);

        Assert.Equal((rule, sentence), (notice.Rule.Id, notice.Sentence));
    }

    [Theory]
    [InlineData("The crew was unarmed.", "armed.")]
    [InlineData("The crew was unarmed.", "The crew was un")]
    [InlineData("He can’t see the reef.", "He can")]
    [InlineData("The oil rose by 3.5 marks.", "5 marks")]
    [InlineData("The oil rose by 1,200 marks.", "rose by 1")]
    [InlineData("đèn biển", "đèn biể")]
    public void A_part_of_a_word_is_no_quotation(string text, string quote) =>
        Assert.Empty(Wordings.Find(quote, [text.AsMemory()]));

    [Theory]
    [InlineData("The keeper’s lamp burned.", "The keeper")]
    [InlineData("La lampe de l’État brûlait.", "État")]
    [InlineData("A well-known (but old) lamp, 3 feet high.", "known (but")]
    [InlineData("A well-known (but old) lamp, 3 feet high.", "3 feet")]
    [InlineData("灯塔晚了一个小时才点亮。", "一个小时")]
    [InlineData("ตะเกียงดับไป", "ตะเกียง")]
    public void A_quotation_of_whole_words_may_stop_at_any_mark_between_them(string text, string quote) =>
        Assert.Single(Wordings.Find(quote, [text.AsMemory()]));

    [Theory]
    [InlineData("Three ships went past.", "The nearest there is “Three ships passed. The” (“passed.” where the quotation has “went”).")]
    [InlineData("The third ship asked for gas", "The nearest there is “the third ship asked for oil.” (“the” where the quotation has “The”).")]
    [InlineData("is far from North Rock… and cold", "The nearest there is “is far from North Rock…” (it ends before “and”).")]
    public void The_nearest_passage_is_shown_and_where_it_differs(string quote, string remedy) =>
        Assert.EndsWith(remedy, Missing(quote).Remedy, StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_is_near_no_passage_is_shown() =>
        Assert.Equal(Rules.QuotationNotFound.Remedy, Missing("a quite different matter").Remedy);

    [Fact]
    public void Words_that_stand_elsewhere_than_the_prefix_says_are_told_so() =>
        Assert.Equal("The quotation is in log.txt, but not between these words.", Missing("the keeper wrote", "nowhere").Sentence);

    [Fact]
    public void Of_a_seed_that_no_briefing_is_drawn_from_nothing_can_be_quoted() =>
        Assert.Equal("No briefing is drawn from a seed called “lgo.txt”.", Missing("the keeper wrote", seed: "lgo.txt").Sentence);

    private static Quotation Find(string quote, string? prefix = null, string? suffix = null, bool published = true)
    {
        var notices = new List<Diagnostic>();
        var found = Find(new EvidenceDraft(Lamps.Written("log.txt"), Lamps.Written(quote), prefix, suffix), published, notices);
        Assert.Equal("", Told.By(notices));
        return Assert.Single(found);
    }

    private static Diagnostic Missing(string quote, string? prefix = null, string? suffix = null, string seed = "log.txt")
    {
        var notices = new List<Diagnostic>();
        Assert.Empty(Find(new EvidenceDraft(Lamps.Written(seed), Lamps.Written(quote), prefix, suffix), true, notices));
        return Assert.Single(CloserRemedies.For(notices));
    }

    private static IReadOnlyList<Quotation> Find(EvidenceDraft evidence, bool published, List<Diagnostic> notices)
    {
        var slug = Slug.TryParse("winter")!;
        var headline = new Headline(slug, "T", "S", new Dates(null, null, null, []), [], new Routes("/").Article(slug));
        var draft = Lamps.Seed(string.Join("\n\n", [.. Text.Prepend("A title of the log"), "Also here: recipes."]));
        var text = SeedText.Cut(draft, new ExtentDraft(null, Lamps.Written("it was spring."), []), notices);
        var briefing = Lamps.Briefing(published ? RightsMode.Full : RightsMode.Digest);
        var texts = new[] { new QuotedText(headline, text, briefing) }.ToLookup(_ => "log.txt");
        return new QuotationFinder(texts, new HashSet<string>(), longest: 20).Find([evidence], notices);
    }
}
