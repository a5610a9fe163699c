using Briefing.Model;

namespace Briefing.Render.Citations;

/// <summary>The runs that a reference consists of.</summary>
internal static class Runs
{
    public static Inline<Destination> Plain(string text) => new Inline<Destination>.Words(text.AsMemory());

    public static Inline<Destination> Italic(string text) => new Inline<Destination>.Emphasis([Plain(text)]);
}
