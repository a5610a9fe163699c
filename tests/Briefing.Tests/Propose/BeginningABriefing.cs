using Briefing.Cli;
using Briefing.Tests.Command;

namespace Briefing.Tests.Propose;

public sealed class BeginningABriefing : IDisposable
{
    private static readonly string Plain = string.Join("\n\n", Text.Paragraph(1), Text.Paragraph(2), "[Photo by Ann Vane]");

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("briefing-");

    public BeginningABriefing() => Put(
        "input/site.yml", "title: A site\nstandfirst: One sentence.\naddress: https://example.org/\nrequire: [ evidence ]\n");

    [Theory]
    [InlineData("seeds/log.txt")]
    [InlineData("elsewhere/log.txt")]
    public void A_draft_builds_as_it_is(string seed)
    {
        Put(seed, Plain);
        using var heard = In();

        var codes = (heard.Run("new", seed), heard.Run("build"));

        Assert.Equal((ExitCode.Published, ExitCode.Published), codes);
        Assert.Equal(Plain, Read("seeds/log.txt"));
        Assert.Contains("\nWrote input/briefings/log.md\n", "\n" + heard.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(At("output/briefings/log/index.html")));
    }

    [Theory]
    [InlineData("The \"Keeper\": a #1 \\ 'life'\n\n- It was: {a} [b] *c* & d? | > % @ `e` \u201cf\u201d \t g\u00a0h\u2028i.")]
    [InlineData("--- \n\n... never\n\n--- once.")]
    [InlineData("x")]
    [InlineData("Lamp\r\n\r\nIt burned.\r\n\r\n(Photo: a \\ \"b\" # c)\r\n")]
    [InlineData("\uFFFF\u0085\u2029\u0007 \uFEFFIt burned <b>brightly</b>.\n\nIt burned <b>brightly</b>.")]
    [InlineData("null")]
    [InlineData("~")]
    public void A_draft_of_any_text_builds_as_it_is(string text)
    {
        Put("seeds/log.txt", text);
        using var heard = In();

        Assert.Equal((ExitCode.Published, ""), (heard.Run("new", "seeds/log.txt"), heard.Error));
        Assert.Equal(ExitCode.Published, heard.Run("build"));
        Assert.Equal(2, heard.Error.Split("warning unfinished-draft").Length - 1);
        Assert.Equal(2, heard.Error.Split("what to do:").Length - 1);
    }

    [Fact]
    public void A_draft_says_what_it_found_and_what_is_left_to_decide()
    {
        Put("input/glossary/lamp.md", "---\nterm: lamp\n---\nIt burns.\n");
        Put("seeds/log.txt", $"What the Keeper Saw\n\n{Text.Paragraph(1)}\n\nIn June 1911 Ann Vane came, and Ann Vane left.\n\n[Photo by Ann Vane]");
        using var heard = In();

        heard.Run("new", "seeds/log.txt");

        Assert.Equal(
            """
            ---
            title: "What the Keeper Saw"
            standfirst: "A draft: the sentence that says what this briefing is about is not written yet."
            seed: "log.txt"
            source:
              title: "What the Keeper Saw"
              file: "log.txt"
              # author, outlet, published, url, archived: whatever the document itself states
            # Nothing is known of the rights, so the text itself is not published: digest tells it in this site's words.
            # Where a licence or a permission allows the text: { mode: full, licence: CC-BY-4.0, holder: … }
            rights: { mode: digest }
            # The text seems to end with these words. What follows in the seed and is left out:
            #   line 7, a credit for a picture: [Photo by Ann Vane]
            end: "1911 Ann Vane came, and Ann Vane left."
            # published: the day it goes out, such as 2026-11-21
            # Dates for input/timeline/*.yml; one with XXXX or a question mark leaves its year to the reader:
            #   1911-06: In June 1911 Ann Vane came, and Ann Vane left.
            # Terms of the glossary that it mentions:
            #   lamp (1)
            # Candidates for terms, each an input/glossary/*.md of its own:
            #   Ann Vane (2)
            ---
            This page is a draft. What the source says, in the words of this site, is not written yet.

            """.ReplaceLineEndings("\n"),
            Read("input/briefings/log.md"));
    }

    [Fact]
    public void A_text_with_something_to_warn_of_is_begun_all_the_same()
    {
        Put("seeds/log.txt", Plain + "\n\nThe caf\uFFFD was shut.");
        using var heard = In();

        Assert.Equal(ExitCode.Published, heard.Run("new", "seeds/log.txt"));
        Assert.Contains("warning lost-character", heard.Error, StringComparison.Ordinal);
        Assert.EndsWith("Wrote input/briefings/log.md\n", heard.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_over_a_briefing()
    {
        Put("input/briefings/log.md", "mine");
        Put("elsewhere/log.txt", Plain);
        using var heard = In();

        var code = heard.Run("new", "elsewhere/log.txt");

        Assert.Equal(ExitCode.InputHasErrors, code);
        Assert.StartsWith(
            "input/briefings/log.md:1:1: error name-taken: There is a briefing of this name already",
            heard.Error, StringComparison.Ordinal);
        Assert.Equal(("mine", false), (Read("input/briefings/log.md"), File.Exists(At("seeds/log.txt"))));
    }

    [Fact]
    public void A_seed_that_a_briefing_is_drawn_from_is_not_begun_again()
    {
        Put("seeds/log.txt", Plain);
        using var heard = In();
        heard.Run("new", "seeds/log.txt");
        File.Move(At("input/briefings/log.md"), At("input/briefings/what-the-keeper-saw.md"));

        Assert.Equal(ExitCode.InputHasErrors, heard.Run("new", "seeds/log.txt"));
        Assert.StartsWith(
            "input/briefings/what-the-keeper-saw.md:1:1: error name-taken: This briefing is drawn from log.txt already.",
            heard.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("input/briefings/log.md")));
    }

    [Fact]
    public void A_slug_that_another_file_has_is_taken()
    {
        Put("input/briefings/harbour.md", "---\ntitle: T\nslug: log\n---\n");
        Put("elsewhere/log.txt", Plain);
        using var heard = In();

        var code = heard.Run("new", "elsewhere/log.txt");

        Assert.Equal(ExitCode.InputHasErrors, code);
        Assert.StartsWith(
            "input/briefings/harbour.md:1:1: error name-taken: This file has the slug log already; log.txt would have it, too.",
            heard.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("input/briefings/log.md")));
    }

    [Fact]
    public void Nothing_is_written_over_a_seed()
    {
        Put("seeds/log.txt", "Another text.");
        Put("elsewhere/log.txt", Plain);
        using var heard = In();

        var code = heard.Run("new", "elsewhere/log.txt");

        Assert.Equal(ExitCode.InputHasErrors, code);
        Assert.StartsWith("seeds/log.txt:1:1: error name-taken: There is a seed of this name already", heard.Error, StringComparison.Ordinal);
        Assert.Equal(("Another text.", false), (Read("seeds/log.txt"), Directory.Exists(At("input/briefings"))));
    }

    [Theory]
    [InlineData("nowhere.txt", "error: There is no file nowhere.txt.\n")]
    [InlineData("log.md", "error: A seed's name ends in .txt; log.md does not.\n")]
    public void What_is_no_seed_is_wrong_use(string name, string sentence)
    {
        Put("log.md", Plain);
        using var heard = In();

        Assert.Equal(ExitCode.WrongUse, heard.Run("new", name));
        Assert.StartsWith(sentence, heard.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_text_is_told_and_not_copied()
    {
        Put("elsewhere/log.txt", "");
        File.WriteAllBytes(At("elsewhere/log.txt"), [0xC3, 0x28]);
        using var heard = In();

        Assert.Equal(ExitCode.InputHasErrors, heard.Run("new", "elsewhere/log.txt"));
        Assert.StartsWith("elsewhere/log.txt:1:1: error unreadable-encoding:", heard.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("seeds/log.txt")));
    }

    [Fact]
    public void A_file_that_is_too_large_is_told_and_not_copied()
    {
        Put("elsewhere/log.txt", "");
        using (var file = File.OpenWrite(At("elsewhere/log.txt")))
        {
            file.SetLength(200_000_000);
        }

        using var heard = In();

        Assert.Equal(ExitCode.InputHasErrors, heard.Run("new", "elsewhere/log.txt"));
        Assert.StartsWith(
            "elsewhere/log.txt:1:1: error file-too-large: The file has 200000000 bytes; it may have 10000000.",
            heard.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("seeds/log.txt")));
    }

    public void Dispose() => root.Delete(recursive: true);

    private Heard In() => new(root.FullName, isTerminal: false);

    private string At(string path) => Path.Combine(root.FullName, path);

    private string Read(string path) => File.ReadAllText(At(path));

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }
}
