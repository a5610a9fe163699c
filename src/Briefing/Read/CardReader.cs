using Briefing.Model;

namespace Briefing.Read;

/// <summary>Reads the site's picture for cards.</summary>
internal static class CardReader
{
    public static CardPicture? Read(string path, byte[]? bytes, List<Diagnostic> notices)
    {
        if (bytes is null)
        {
            return null;
        }

        if (CardPicture.TryParse(bytes) is { } picture)
        {
            return picture;
        }

        var found = CardPicture.SizeOf(bytes) is var (width, height) ? $"a PNG of {width} by {height} pixels" : "not a PNG";
        notices.Add(new Diagnostic(Rules.BadPicture, Place.OfFile(path), $"The site’s picture is {found}."));
        return null;
    }
}
