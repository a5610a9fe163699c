using System.Text;
using Briefing.Check.Links;

namespace Briefing.Check.Pages;

/// <summary>A page names its description for other sites so early that those find it who read no more than the beginning.</summary>
internal static class EarlyDescription
{
    private const int Beginning = 8 * 1024;

    public static void Notice(PageSource page)
    {
        if (page.Elements.FirstOrDefault(LinkReader.IsDescription) is not { } link)
        {
            return;
        }

        var bytes = Encoding.UTF8.GetByteCount(page.Text.Text.AsSpan(0, link.SourceReference?.Position.Index ?? 0));
        if (bytes > Beginning)
        {
            page.Notice(
                Rules.EmbedMismatch, link,
                $"The page names its description for other sites after {bytes} bytes; some of them read no more than {Beginning}.");
        }
    }
}
