using Microsoft.Playwright;

namespace Briefing.BrowserTests.Embedding;

/// <summary>
/// What WordPress does to the HTML that an unlisted site hands to it: it keeps a few tags and attributes, shuts the frame into a
/// sandbox, hides it behind the quotation, and listens for a height and for links.
/// </summary>
internal static class WordPress
{
    private const string Filter = """
        handed => {
            const kept = { BLOCKQUOTE: [], A: ["href"], IFRAME: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"] };
            const body = new DOMParser().parseFromString(handed, "text/html").body;
            for (const element of [...body.querySelectorAll("*")]) {
                if (!kept[element.tagName]) { element.replaceWith(...element.childNodes); continue; }
                for (const { name } of [...element.attributes]) if (!kept[element.tagName].includes(name)) element.removeAttribute(name);
            }
            const frame = body.querySelector("iframe");
            const secret = "aB3dE6gH9k";
            frame.setAttribute("sandbox", "allow-scripts");
            frame.setAttribute("security", "restricted");
            frame.setAttribute("data-secret", secret);
            frame.src += "#?secret=" + secret;
            if (body.querySelector("blockquote")) frame.setAttribute("style", "position: absolute; visibility: hidden");
            return body.innerHTML;
        }
        """;

    private const string Listener = """
        <style>iframe { border: 0 }</style>
        <script>
            addEventListener("message", event => {
                const { secret, message, value } = event.data ?? {};
                if (!secret || !message || !value || /[^A-Za-z0-9]/.test(secret)) return;
                const frame = document.querySelector(`iframe[data-secret="${secret}"]`);
                if (!frame || frame.contentWindow !== event.source) return;
                if (message === "height") {
                    document.querySelector("blockquote").style.display = "none";
                    frame.removeAttribute("style");
                    frame.height = Math.min(1000, Math.max(200, parseInt(value, 10)));
                } else if (message === "link" && new URL(value).host === new URL(frame.src).host) {
                    location.href = value;
                }
            });
        </script>
        """;

    /// <summary>A post that shows what a site handed over.</summary>
    public static async Task<string> PostAsync(IPage page, string handed) => Listener + await page.EvaluateAsync<string>(Filter, handed);
}
