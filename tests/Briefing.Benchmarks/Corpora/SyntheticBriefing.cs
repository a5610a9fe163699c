namespace Briefing.Benchmarks.Corpora;

/// <summary>A briefing of a corpus: about 1,000 words that mention terms 15 to 40 times, and front matter about them.</summary>
internal sealed record SyntheticBriefing(string Slug, IReadOnlyList<string> Paragraphs)
{
    private static readonly int[] SectionStarts = [1, 3, 6, 8];

    /// <summary>The name of the briefing of a number, from 1.</summary>
    public static string SlugOf(int number) => $"briefing-{number:D5}";

    /// <summary>The briefing of a number: the same in a corpus of any size.</summary>
    public static SyntheticBriefing Numbered(int number)
    {
        var dice = new Dice((ulong)number * 7_919);
        var sentences = Enumerable.Range(0, 60).Select(_ => Words.Sentence(dice, dice.Between(12, 20))).ToArray();
        for (var mentions = dice.Between(15, 40); mentions > 0; mentions--)
        {
            var sentence = dice.OneOf(sentences);
            sentence.Insert(dice.Between(8, sentence.Count), dice.OneOf(SyntheticTerm.All).AnyForm(dice));
        }

        var count = dice.Between(10, 14);
        var paragraphs = sentences
            .Select(sentence => string.Join(' ', sentence) + ".")
            .Index()
            .GroupBy(sentence => sentence.Index * count / sentences.Length, sentence => sentence.Item)
            .Select(paragraph => string.Join(' ', paragraph));
        return new SyntheticBriefing(SlugOf(number), [.. paragraphs]);
    }

    /// <summary>Its seed.</summary>
    public string Seed => string.Join("\n\n", Paragraphs) + "\n";

    /// <summary>Its front matter and commentary.</summary>
    public string FrontMatter(Dice dice) => $$"""
        ---
        title: {{Words.Phrase(dice, 5)}}
        standfirst: {{Words.Phrase(dice, 14)}}.
        seed: {{Slug}}.txt
        source:
          author: {{Words.Capitalised(Words.Phrase(dice, 2))}}
          title: {{Words.Phrase(dice, 6)}}
          outlet: The {{Words.Phrase(dice, 1)}} Review
          published: {{dice.Between(2010, 2024)}}-{{dice.Between(1, 12):D2}}
          url: https://example.net/{{Slug}}
        rights: { mode: full, licence: CC-BY-4.0, holder: The {{Words.Phrase(dice, 1)}} Review }
        published: 2025-{{dice.Between(1, 12):D2}}-{{dice.Between(1, 28):D2}}
        key-points:
          - text: {{Words.Phrase(dice, 18)}}.
          - text: {{Words.Phrase(dice, 16)}}.
          - text: {{Words.Phrase(dice, 20)}}.
        sections:
        {{string.Join('\n', SectionStarts.Select(start => Section(dice, start)))}}
        notes:
          - at: {{FirstWords(4)}}
            text: {{Words.Phrase(dice, 16)}}.
        tags: [ {{Words.Phrase(dice, 1)}}, {{Words.Phrase(dice, 2)}} ]
        ---

        {{Words.Passage(dice, 30)}}

        {{Words.Phrase(dice, 10)}} *{{Words.Phrase(dice, 3)}}* {{Words.Phrase(dice, 17)}}: {{Link(dice)}}.

        """;

    private static string Link(Dice dice) => $"[{Words.Phrase(dice, 3)}](term:{dice.OneOf(SyntheticTerm.All).Slug})";

    private string Section(Dice dice, int start) =>
        $$"""  - { heading: {{Words.Phrase(dice, 4)}}, before: {{FirstWords(start)}} }""";

    private string FirstWords(int paragraph) => string.Join(' ', Paragraphs[paragraph].Split(' ').Take(7));
}
