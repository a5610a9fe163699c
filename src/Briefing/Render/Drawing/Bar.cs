using Briefing.Model;

namespace Briefing.Render.Drawing;

/// <summary>The bar of an event along the axis: as long as its date is uncertain, and never too short to be seen.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="FadesIn">Whether it has no beginning, or one beyond the axis.</param>
/// <param name="FadesOut">Whether it has no end, or one beyond the axis.</param>
internal sealed record Bar(double Start, double End, bool FadesIn, bool FadesOut)
{
    /// <summary>How long a bar is at least, and how thick.</summary>
    public const double Thickness = 9;

    private const double Gap = 4;

    private static readonly double[] Fading = [10, 7, 4];

    public static Bar Of(Event happening, TimeScale scale)
    {
        var (from, before) = (happening.Date.Reach.Earliest, happening.Date.Reach.Before);
        var start = Math.Min(scale.At(from), scale.End - Thickness);
        var end = Math.Max(scale.EndAt(before), start + Thickness);
        return new Bar(start, end, scale.IsBeyond(from), scale.IsBeyond(before));
    }

    /// <summary>The pieces that it is drawn as, from its beginning on.</summary>
    public IEnumerable<Piece> Pieces()
    {
        var fade = Fading.Sum() + (Gap * Fading.Length);
        var room = End - Start - Thickness;
        var (fadesIn, fadesOut) = (FadesIn && room >= fade * (FadesOut ? 2 : 1), FadesOut && room >= fade);
        var at = Start;
        foreach (var length in fadesIn ? Fading.Reverse() : [])
        {
            yield return new Piece(at, at + length);
            at += length + Gap;
        }

        var last = fadesOut ? End - fade : End;
        yield return new Piece(at, last);
        foreach (var length in fadesOut ? Fading : [])
        {
            last += Gap;
            yield return new Piece(last, last + length);
            last += length;
        }
    }

    /// <summary>A piece of a bar, and where it stands on the axis.</summary>
    internal sealed record Piece(double Start, double End);
}
