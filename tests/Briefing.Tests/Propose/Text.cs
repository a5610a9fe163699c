using Briefing.Drafts;
using Briefing.Read;

namespace Briefing.Tests.Propose;

/// <summary>Seeds written by tests.</summary>
internal static class Text
{
    /// <summary>A seed with these paragraphs.</summary>
    public static SeedDraft Seed(params string[] paragraphs) => Named("log.txt", paragraphs);

    /// <summary>The same, in a file of some name.</summary>
    public static SeedDraft Named(string name, params string[] paragraphs) =>
        Reader.ReadSeed(name, System.Text.Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs)), [])!;

    /// <summary>A paragraph that no form tells from others.</summary>
    public static string Paragraph(int number) =>
        $"On night {number} the keeper wrote down the wind, the sea and every lamp that passed, and then he put the pen away.";
}
