using System.Text.Json;
using Briefing.Cli;

namespace Briefing.Tests.Command;

public sealed class BuildingFromTheCommandLine : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("briefing-");

    public BuildingFromTheCommandLine() => Put(
        "input/site.yml", "title: A site\nstandfirst: One sentence.\nlanguage: en\naddress: https://example.org/\nlicence: CC-BY-4.0\n");

    [Theory]
    [InlineData]
    [InlineData("build")]
    public void A_good_site_is_published_with_exit_code_0(params string[] args)
    {
        using var heard = In(root.FullName);

        var code = heard.Run(args);

        Assert.Equal((ExitCode.Published, ""), (code, heard.Error));
        Assert.StartsWith("Published an empty site in output/\n", heard.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(At("output/index.html")));
    }

    [Fact]
    public void A_site_with_an_error_has_exit_code_1_and_nothing_is_written()
    {
        Put("input/glossary/hedging.md", "---\nterm: hedging\nkindd: concept\n---\nA definition.\n");
        using var heard = In(root.FullName);

        var code = heard.Run();

        Assert.Equal(ExitCode.InputHasErrors, code);
        Assert.StartsWith("input/glossary/hedging.md:3:1: error unknown-key:", heard.Error, StringComparison.Ordinal);
        Assert.Contains("\n  3 | kindd: concept\n    | ^~~~~\n", heard.Error, StringComparison.Ordinal);
        Assert.EndsWith("nothing was written.\n", heard.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("output")));
    }

    [Fact]
    public void A_link_to_what_people_wrote_is_no_place_to_publish_into()
    {
        File.CreateSymbolicLink(At("public"), At("input"));
        using var heard = In(root.FullName);

        Assert.Equal(ExitCode.WrongUse, heard.Run("--output", "public/site"));
        Assert.StartsWith("error: The site would be published among what people wrote:", heard.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_is_one_whose_way_there_leads_through_another()
    {
        Directory.CreateDirectory(At("elsewhere"));
        Put("input/pages/about.md", "---\ntitle: About\n---\nA site.\n");
        Directory.CreateSymbolicLink(At("elsewhere/mid"), At("input"));
        Directory.CreateSymbolicLink(At("public"), At("elsewhere/mid/pages"));
        using var heard = In(root.FullName);

        Assert.Equal(ExitCode.WrongUse, heard.Run("--output", "public"));
        Assert.StartsWith("error: The site would be published among what people wrote:", heard.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_of_the_command_itself_is_told_with_the_place_where_it_was_made()
    {
        using var heard = In(root.FullName);
        var shell = heard.Shell with { Variable = _ => Broken() };

        Assert.Equal(ExitCode.MachineFailed, CommandLine.Run([], shell));
        Assert.StartsWith(
            "error: Briefing itself made a mistake: InvalidOperationException in "
            + $"{typeof(BuildingFromTheCommandLine).FullName}.{nameof(Broken)}: It broke.\n",
            heard.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error: Unrecognized command or argument '--rooot'.\n", "--rooot", "x")]
    [InlineData("error: There is no folder nowhere.\n", "--root", "nowhere")]
    [InlineData("error: The site would be published among what people wrote:", "--output", ".")]
    [InlineData("error: The site would be published among what people wrote:", "--output", "seeds/site")]
    public void Wrong_use_has_exit_code_2(string sentence, params string[] args)
    {
        using var heard = In(root.FullName);

        var code = heard.Run(args);

        Assert.Equal((ExitCode.WrongUse, ""), (code, heard.Output));
        Assert.StartsWith(sentence, heard.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_in_the_way_has_exit_code_3()
    {
        Put("output/index.html", "mine");
        using var heard = In(root.FullName);

        var code = heard.Run();

        Assert.Equal((ExitCode.MachineFailed, ""), (code, heard.Output));
        Assert.Equal(
            "output/index.html: error: A file stands here that Briefing did not write, and the site has another of the same name.\n"
            + "  what to do: Move it away, or build into another folder with --output.\n",
            heard.Error);
    }

    [Fact]
    public void A_program_is_told_in_one_JSON_document()
    {
        Put("input/glossary/hedging.md", "---\nterm: hedging\nkindd: concept\n---\nA definition.\n");
        using var heard = In(root.FullName, ("GITHUB_ACTIONS", "true"));

        heard.Run("--format", "json");

        var report = JsonDocument.Parse(heard.Output).RootElement;
        Assert.False(report.GetProperty("published").GetBoolean());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("files").ValueKind);
        var diagnostic = report.GetProperty("diagnostics").EnumerateArray().Single(one => one.GetProperty("line").GetInt32() == 3);
        Assert.Equal("input/glossary/hedging.md", diagnostic.GetProperty("file").GetString());
        Assert.Equal((3, 1), (diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("column").GetInt32()));
        Assert.Contains("::error file=input/glossary/hedging.md,line=3,col=1,title=unknown-key::", heard.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "read relate render check write")]
    [InlineData("check", "read relate render check")]
    public void A_program_is_told_each_stage_once(string command, string stages)
    {
        using var heard = In(root.FullName);

        heard.Run(command, "--format", "json");

        var told = JsonDocument.Parse(heard.Output).RootElement.GetProperty("stages").EnumerateArray();
        Assert.Equal(stages, string.Join(' ', told.Select(stage => stage.GetProperty("stage").GetString())));
    }

    [Fact]
    public void A_check_that_warns_of_something_has_exit_code_0()
    {
        Put("seeds/loose.txt", "Nobody draws on this.\n");
        using var heard = In(root.FullName);

        var code = heard.Run("check");

        Assert.Equal(ExitCode.Published, code);
        Assert.Contains("warning unused-seed", heard.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_hosts_answered_is_kept_in_the_folder_for_caches_that_the_environment_names()
    {
        using var heard = new Heard(root.FullName, isTerminal: false, ("XDG_CACHE_HOME", At("caches")));

        heard.Run("check", "--external");

        Assert.True(File.Exists(At("caches/briefing/sources.json")), "There are no answers in the folder that XDG_CACHE_HOME names.");
    }

    [Fact]
    public void A_program_is_told_of_a_failure_in_JSON_as_well()
    {
        Put("output", "a file");
        using var heard = In(root.FullName);

        var code = heard.Run("--format", "json");

        Assert.Equal((ExitCode.MachineFailed, ""), (code, heard.Error));
        Assert.Equal("output", JsonDocument.Parse(heard.Output).RootElement.GetProperty("failure").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("docs/schemas/site.schema.json", "schema")]
    [InlineData("input/briefings/log.md", "new", "log.txt")]
    public void So_it_is_of_files_for_an_author(string path, params string[] args)
    {
        Put("log.txt", "A log\n\nThe lamp was lit.\n");
        Put("docs", "a file");
        Put("input/briefings", "a file");
        using var heard = In(root.FullName);

        var code = heard.Run([.. args, "--format", "json"]);

        Assert.Equal((ExitCode.MachineFailed, ""), (code, heard.Error));
        Assert.Equal(path, JsonDocument.Parse(heard.Output).RootElement.GetProperty("failure").GetProperty("path").GetString());
    }

    [Fact]
    public void No_schema_is_written_through_a_link()
    {
        Put("docs/schemas/site.schema.json", "old");
        Put("mine.json", "mine");
        File.CreateSymbolicLink(At("docs/schemas/term.schema.json"), At("mine.json"));
        using var heard = In(root.FullName);

        var code = heard.Run("schema");

        Assert.Equal((ExitCode.MachineFailed, ""), (code, heard.Output));
        Assert.StartsWith("docs/schemas/term.schema.json: error: A symbolic link stands here,", heard.Error, StringComparison.Ordinal);
        Assert.Equal(("mine", "old"), (File.ReadAllText(At("mine.json")), File.ReadAllText(At("docs/schemas/site.schema.json"))));
    }

    [Fact]
    public void Schemas_are_written_over_older_ones_and_nothing_is_left_beside_them()
    {
        Put("docs/schemas/site.schema.json", "old");
        using var heard = In(root.FullName);

        var code = heard.Run("schema");

        Assert.Equal((ExitCode.Published, ""), (code, heard.Error));
        Assert.StartsWith("{", File.ReadAllText(At("docs/schemas/site.schema.json")), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(At("docs/schemas")), file => Assert.EndsWith(".schema.json", file, StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_elsewhere_is_named_from_where_the_person_stands()
    {
        Put("input/glossary/hedging.md", "");
        using var heard = In(root.Parent!.FullName);

        heard.Run("--root", root.Name);

        Assert.StartsWith($"{root.Name}/input/glossary/hedging.md:1:1: error", heard.Error, StringComparison.Ordinal);
    }

    public void Dispose() => root.Delete(recursive: true);

    private static string Broken() => throw new InvalidOperationException("It broke.");

    private static Heard In(string folder, params (string Name, string Value)[] variables) => new(folder, isTerminal: false, variables);

    private string At(string path) => Path.Combine(root.FullName, path);

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }
}
