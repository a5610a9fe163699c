using Briefing.Model;

namespace Briefing.Read;

/// <summary>Reads the site's picture for cards.</summary>
internal static class CardReader
{
    public static CardPicture? Read(FileTree files, string path, List<Diagnostic> notices)
    {
        if (files.Bytes(path, notices) is not { } bytes)
        {
            return null;
        }

        if (CardPicture.TryParse(bytes) is { } picture)
        {
            return picture;
        }

        var found = CardPicture.SizeOf(bytes) is var (width, height) ? $"a PNG of {width} by {height} pixels" : "not a PNG";
        notices.Add(new Diagnostic(Rules.BadPicture, new SourceText(path, "").Beginning, $"The site’s picture is {found}."));
        return null;
    }
}
