using Briefing.Model.Edtf;

namespace Briefing.Tests.Model.Edtf;

/// <summary>The verdicts on which the public suites and two parsers agree.</summary>
public sealed class TellingDatesFromOtherText
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Model", "Edtf", "edtf-cases.tsv")))
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var text, var verdict, ..]) cases.Add(text, verdict);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_the_verdict(string text, string verdict) =>
        Assert.Equal(verdict, When.Parse(text).Match(_ => "valid", _ => "invalid"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Prints_what_reads_the_same(string text, string verdict)
    {
        if (verdict == "valid") Assert.Equal(Dates.Of(text), Dates.Of(Dates.Of(text).ToString()));
    }
}
