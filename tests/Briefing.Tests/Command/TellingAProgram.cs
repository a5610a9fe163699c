using Briefing.Cli.Terminal;

namespace Briefing.Tests.Command;

public sealed class TellingAProgram
{
    [Fact]
    public void A_report_is_one_JSON_document()
    {
        using var heard = new Heard();
        var file = new SourceText("input/a.md", "title: Đổi Mới");
        var report = new Report(
            new Contents(2, 62, 21, 13, 4),
            new Delivery(Files: 96, Bytes: 800_000, Changed: 3, Removed: 1),
            [new StageTime(Stage.Read, TimeSpan.FromMilliseconds(41.25))],
            [new Diagnostic(Rules.UnusedSeed, file.At(7, 7), "Đổi \uD800\e.", "Do.", [new Related(file.At(0, 5), "Here.")])]);

        new JsonPrinter(heard.Shell).Print(report, Folders.In("/site"));

        Assert.Equal(
            """
            {
              "published": true,
              "output": "output",
              "site": {
                "briefings": 2,
                "terms": 62,
                "events": 21,
                "comparisons": 13,
                "pages": 4
              },
              "files": {
                "count": 96,
                "bytes": 800000,
                "changed": 3,
                "removed": 1
              },
              "stages": [
                {
                  "stage": "read",
                  "milliseconds": 41.25
                }
              ],
              "errors": 0,
              "warnings": 1,
              "diagnostics": [
                {
                  "rule": "unused-seed",
                  "severity": "warning",
                  "file": "input/a.md",
                  "line": 1,
                  "column": 8,
                  "length": 7,
                  "sentence": "Đổi \uFFFD\u001B.",
                  "remedy": "Do.",
                  "related": [
                    {
                      "file": "input/a.md",
                      "line": 1,
                      "column": 1,
                      "length": 5,
                      "sentence": "Here."
                    }
                  ]
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            heard.Output.Replace("\uFFFD", "\\uFFFD", StringComparison.Ordinal));
    }
}
