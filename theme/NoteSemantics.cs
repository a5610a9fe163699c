using System.Globalization;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Briefing.Theme;

/// <summary>Tells programs that read books which links lead to notes, and which elements are notes: many show a note where its mark is touched.</summary>
internal static class NoteSemantics
{
    /// <summary>The value of <c>epub:type</c> for an element with some attributes; null where it has nothing to do with a note.</summary>
    public static string? Of(ReadOnlySpan<RenderTreeFrame> attributes)
    {
        foreach (ref readonly var attribute in attributes)
        {
            switch (attribute.AttributeName, attribute.AttributeValue)
            {
                case ("href", string address) when address.StartsWith('#') && IsOfANote(address.AsSpan(1)):
                    return "noteref";
                case ("id", string id) when IsOfANote(id):
                    return "footnote";
            }
        }

        return null;
    }

    // "note:1" of a side note; "fn:2" of a footnote, mostly after the name of the text that it belongs to.
    private static bool IsOfANote(ReadOnlySpan<char> id) =>
        id.LastIndexOf(':') is var colon and > 0
        && int.TryParse(id[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && id[..colon] is var kind && (kind is "note" or "fn" || kind.EndsWith(":fn"));
}
