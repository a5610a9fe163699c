using System.Globalization;
using Briefing;
using Briefing.Benchmarks;
using Briefing.Benchmarks.Corpora;
using Briefing.Benchmarks.Timing;

const string Help = """
    Makes sites of any size and times how long building them takes.

      corpus N FOLDER   write a site of N briefings into a new folder
      run [SIZE...]     time whole builds of sites of these sizes and print a Markdown table;
                        a size is a number of briefings, or "site" for this checkout's own
                        (default: site 100 1000 10000)
      serve [N...]      time how long a save takes to reach who looks at a site of N briefings
                        that is served, and print a Markdown table (default: 2 10000)
      --help            this text

    In process, a build is timed in a program that is already warm. As a command, it is timed
    from the start of a published process to its end. Each time is the median of 5 runs (3 from
    5,000 briefings on), each from an empty output folder; memory is looked at in a run of its own.
    """;

switch (args)
{
    case ["corpus", var size, var folder] when IsSize(size) && !Directory.Exists(folder):
        Corpus.Write(Number(size), Folders.In(folder));
        return 0;
    case ["run"]:
        Run(["site", "100", "1000", "10000"]);
        return 0;
    case ["run", .. var sizes] when sizes.All(size => size == "site" || IsSize(size)):
        Run(sizes);
        return 0;
    case ["serve"]:
        await Serve(["2", "10000"]);
        return 0;
    case ["serve", .. var sizes] when sizes.All(IsSize):
        await Serve(sizes);
        return 0;
    case ["--help"]:
        Console.WriteLine(Help);
        return 0;
    default:
        Console.Error.WriteLine(Help);
        return 2;
}

static void Run(IEnumerable<string> sizes)
{
    using var temporary = new TemporaryFolder();
    var command = Command.Publish(Checkout.Root, Path.Combine(temporary.Path, "published"));
    Console.WriteLine(Measurement.Heading);
    foreach (var size in sizes)
    {
        var folder = Path.Combine(temporary.Path, size);
        var site = size == "site" ? Sites.CopyOf(Checkout.Root, folder) : Sites.CorpusOf(Number(size), folder);
        var runs = size != "site" && Number(size) >= 5_000 ? 3 : 5;
        Console.WriteLine(new Bench(command, runs).Measure(size == "site" ? "this site" : size, site));
        Directory.Delete(folder, recursive: true);
    }
}

static async Task Serve(IEnumerable<string> sizes)
{
    using var temporary = new TemporaryFolder();
    Console.WriteLine(ServeBench.Heading);
    foreach (var size in sizes)
    {
        await using var bench = new ServeBench(Sites.CorpusOf(Number(size), Path.Combine(temporary.Path, size)), runs: 15);
        await foreach (var line in bench.MeasureAsync(Number(size)))
        {
            Console.WriteLine(line);
        }
    }
}

static bool IsSize(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
