using AngleSharp.Html.Parser;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Theme;

public sealed class MarkingNotes
{
    [Theory]
    [InlineData("The keeper", "The keeper\u00a01 reckoned")]
    [InlineData("relief boat", "the relief boat,\u00a01 doubted it.")]
    [InlineData("until spring", "until spring.\u00a01 Dr. Hale")]
    [InlineData("It burns", "“It burns,”\u00a01 the keeper")]
    [InlineData("wrote; “that", "wrote; “that\u00a01’s enough.”")]
    public void The_mark_of_a_side_note_stands_after_what_closes_its_words(string words, string expected)
    {
        using var folder = new SiteFolder().Overlay(Checkout.OfTests("expected", "lighthouse"));
        const string File = "input/briefings/keeper-log.md";
        folder.Put(File, System.IO.File.ReadAllText(Path.Combine(folder.Path, File)).Replace("relief boat", words, StringComparison.Ordinal));

        var page = Renderer.Render(folder.Related(), new RazorTheme()).All.Single(output => output.File == "briefings/keeper-log/index.html");
        var text = new HtmlParser().ParseDocument(new MemoryStream(page.Content().ToArray())).QuerySelector(".text")!.TextContent;

        Assert.Contains(expected, text, StringComparison.Ordinal);
    }
}
