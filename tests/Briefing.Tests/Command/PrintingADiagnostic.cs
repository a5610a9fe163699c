using Briefing.Cli.Terminal;

namespace Briefing.Tests.Command;

public sealed class PrintingADiagnostic
{
    private static readonly SourceText File = new(
        "input/briefings/security-suppliers.md", "---\r\ntitle: Three suppliers\r\nstandfrist: One sentence.\r\n---\r\n");

    private static readonly SourceText Other = new("input/briefings/z.md", new string('\n', 11) + "slug: three-suppliers");

    private static readonly Diagnostic UnknownKey = new(
        Rules.UnknownKey,
        File.At(File.Text.IndexOf("standfrist", StringComparison.Ordinal), 10),
        "There is no key \"standfrist\".",
        "Did you mean standfirst?");

    [Fact]
    public void The_line_stands_under_the_sentence_with_a_mark_and_what_to_do() => Prints(
        UnknownKey,
        """
        input/briefings/security-suppliers.md:3:1: error unknown-key: There is no key "standfrist".
          3 | standfrist: One sentence.
            | ^~~~~~~~~~
          what to do: Did you mean standfirst?

        """);

    [Fact]
    public void A_related_place_follows_with_its_own_line() => Prints(
        new Diagnostic(
            Rules.DuplicateSlug,
            File.At(12, 15),
            "Two briefings are called three-suppliers.",
            "Rename one of them.",
            [new Related(Other.At(17, 15), "The other one stands here.")]),
        """
        input/briefings/security-suppliers.md:2:8: error duplicate-slug: Two briefings are called three-suppliers.
           2 | title: Three suppliers
             |        ^~~~~~~~~~~~~~~
          input/briefings/z.md:12:7: note: The other one stands here.
          12 | slug: three-suppliers
             |       ^~~~~~~~~~~~~~~
          what to do: Rename one of them.

        """);

    [Fact]
    public void A_warning_is_called_one_and_a_file_as_a_whole_shows_no_line() => Prints(
        new Diagnostic(Rules.UnusedSeed, new SourceText("seeds/a.txt", "Once upon a time").Beginning, "No briefing is drawn from a.txt."),
        """
        seeds/a.txt:1:1: warning unused-seed: No briefing is drawn from a.txt.
          what to do: Write front matter for it, or remove it.

        """);

    [Fact]
    public void Places_lead_from_the_current_folder_to_the_file() => Assert.StartsWith(
        "course/site/input/briefings/security-suppliers.md:3:1: error",
        new DiagnosticText(Ink.None, "course/site/").Of(UnknownKey),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(1_001, true)]
    [InlineData(5_000, true)]
    public void Of_a_sentence_or_a_remedy_beyond_a_thousand_characters_the_beginning_and_the_end_are_told(int length, bool isCut)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(place => place % 10));

        var told = new Diagnostic(Rules.BadValue, File.Beginning, text, text);

        var expected = isCut ? $"{text[..500]} … {text[^500..]}" : text;
        Assert.Equal((expected, expected), (told.Sentence, told.Remedy));
    }

    [Fact]
    public void A_long_sentence_is_cut_between_characters() => Assert.DoesNotContain(
        '\ufffd',
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(
            new Diagnostic(Rules.BadValue, File.Beginning, "“" + string.Concat(Enumerable.Repeat("🕯", 1_000))).Sentence)));

    [Fact]
    public void Control_characters_of_an_author_reach_no_terminal() => Prints(
        new Diagnostic(
            Rules.BadValue,
            new SourceText("input/\u001b[2J.yml", "x: \u001b[31m\u202Eevil\0").At(3, 2),
            "This is no value: \u001b[31m\nat all.",
            "Say\ta value."),
        """
        input/␛[2J.yml:1:4: error bad-value: This is no value: ␛[31m␊at all.
          1 | x: ␛[31m<U+202E>evil␀
            |    ^~
          what to do: Say a value.

        """);

    [Fact]
    public void Colours_go_on_the_place_the_severity_the_mark_and_the_advice() => Assert.Equal(
        "\e[1minput/briefings/security-suppliers.md:3:1\e[0m: \e[1;31merror unknown-key\e[0m: There is no key \"standfrist\".\n"
        + "\e[2m  3 |\e[0m standfrist: One sentence.\n"
        + "\e[2m    |\e[0m \e[1;31m^~~~~~~~~~\e[0m\n"
        + "  \e[36mwhat to do:\e[0m Did you mean standfirst?\n",
        new DiagnosticText(Ink.Coloured, "").Of(UnknownKey));

    [Theory]
    [InlineData(true, "", "", true)]
    [InlineData(true, "TERM", "xterm", true)]
    [InlineData(true, "TERM", "dumb", false)]
    [InlineData(true, "NO_COLOR", "", true)]
    [InlineData(true, "NO_COLOR", "1", false)]
    [InlineData(false, "TERM", "xterm", false)]
    public void Colours_are_for_a_screen_whose_owner_did_not_refuse_them(bool isTerminal, string variable, string value, bool coloured)
    {
        using var heard = new Heard("/site", isTerminal, (variable, value));

        Assert.Same(coloured ? Ink.Coloured : Ink.None, heard.Shell.Ink);
    }

    private static void Prints(Diagnostic diagnostic, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), new DiagnosticText(Ink.None, "").Of(diagnostic));
}
