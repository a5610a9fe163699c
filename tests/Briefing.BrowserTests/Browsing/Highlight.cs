using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browsing;

/// <summary>The words of a paragraph that a browser marks, as its pixels show: no script can ask for them.</summary>
internal static partial class Highlight
{
    private const string MarkedWords = """
        async ([id, picture]) => {
            const image = new Image();
            image.src = 'data:image/png;base64,' + picture;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
            canvas.drawImage(image, 0, 0);
            const probe = document.createElement('span');
            probe.style.background = 'var(--marker)';
            document.body.append(probe);
            const marker = getComputedStyle(probe).backgroundColor.match(/\d+/g).map(Number);
            const isMarked = ({ x, y, width, height }) => {
                if (width < 1 || y < 0 || y + height > image.height) return false;
                const { data } = canvas.getImageData(x, y, width, height);
                let marked = 0;
                for (let i = 0; i < data.length; i += 4) marked += marker.every((level, c) => Math.abs(data[i + c] - level) < 3);
                return marked * 16 > data.length;
            };
            const words = [];
            const texts = document.createTreeWalker(document.querySelector(`#${id} > p`), NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const text = texts.currentNode;
                if (text.parentElement.closest('.number, .mark')) continue;
                for (const word of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
                    const range = document.createRange();
                    range.setStart(text, word.index);
                    range.setEnd(text, word.index + word[0].length);
                    if ([...range.getClientRects()].some(isMarked)) words.push(word[0]);
                }
            }
            return words.join(' ');
        }
        """;

    /// <summary>The marked words of the paragraph with an <c>id</c>, with a space between them.</summary>
    public static async Task<string> WordsInAsync(IPage page, string id) =>
        await page.EvaluateAsync<string>(MarkedWords, new[] { id, Convert.ToBase64String(await page.ScreenshotAsync()) });

    /// <summary>The words of a text, in the same way.</summary>
    public static string WordsOf(string text) => string.Join(' ', Words().Matches(text).Select(word => word.Value));

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();
}
