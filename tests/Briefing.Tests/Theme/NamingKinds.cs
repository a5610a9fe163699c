using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Tests.Theme;

public sealed class NamingKinds
{
    [Fact]
    public void A_term_of_no_told_kind_shows_none_and_stands_after_the_kinds()
    {
        var site = new SmallSite("words");
        var page = site.Pages.OfType<Page.Glossary>().Single();
        var entry = page.Letters[0].Entries[0];
        var unkind = entry with { Term = entry.Term with { Kind = null } };

        var mixed = Printed.Read(page with { Letters = [page.Letters[0] with { Entries = [entry, unkind] }] });
        Assert.Equal(["Concept"], mixed.QuerySelectorAll(".kind").Select(kind => kind.TextContent));
        Assert.Equal(["Concepts", "Other terms"], mixed.QuerySelectorAll(".kinds h3").Select(heading => heading.TextContent));

        var plain = Printed.Read(page with { Letters = [page.Letters[0] with { Entries = [unkind] }], Kinds = [] });
        Assert.Empty(plain.QuerySelectorAll(".kind, .kinds, [href='#part:kinds']"));

        var term = site.Pages.OfType<Page.Term>().Single();
        Assert.Empty(Printed.Read(term with { Entry = unkind }).QuerySelectorAll(".kind"));
    }

    [Fact]
    public void Where_entries_are_chosen_by_their_kind_it_is_not_repeated_with_each()
    {
        var embed = new SmallSite("words").Embeds.Single(embed => embed.View is EmbedView.Glossary);

        Assert.Single(Printed.Read(embed).QuerySelectorAll(".kind"));
        Assert.Empty(Printed.Read(embed with { View = (EmbedView.Glossary)embed.View with { Kind = TermKind.Concept } }).QuerySelectorAll(".kind"));
    }
}
