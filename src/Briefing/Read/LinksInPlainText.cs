using Briefing.Read.Markdown;
using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>Notices links of Markdown in a text that is published as it stands.</summary>
internal static class LinksInPlainText
{
    public static void Notice(YamlNode.Scalar scalar, List<Diagnostic> notices)
    {
        foreach (var link in MeantLinks.In(scalar.Text))
        {
            var place = scalar.At(link.Index) with { Length = link.Length };
            notices.Add(new Diagnostic(Rules.LinkInPlainText, place, $"“{link.Value}” is no link in this text, and is published as it stands here."));
        }
    }
}
