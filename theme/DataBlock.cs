using System.Buffers;
using Microsoft.AspNetCore.Components;

namespace Briefing.Theme;

/// <summary>
/// JSON for machines in the HTML of a page. Data, not a script: no browser runs it, and the policy for scripts says nothing of it.
/// It is UTF-8 already, which no tree of Razor's can hold, and longer than most texts.
/// </summary>
public sealed class DataBlock : StaticComponent
{
    /// <summary>Adds the data, without a character that could end the block.</summary>
    [Parameter, EditorRequired]
    public required Action<IBufferWriter<byte>> Json { get; set; }

    /// <summary>Adds the block to a page.</summary>
    internal void Print(IBufferWriter<byte> html)
    {
        html.Write("<script type=\"application/ld+json\">"u8);
        Json(html);
        html.Write("</script>"u8);
    }
}
