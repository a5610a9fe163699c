using Briefing.Model;
using Briefing.Model.Wording;
using Briefing.Render.Pages;

namespace Briefing.Render;

/// <summary>Makes what every page of a site shows around its own text. Where nobody may show the site in frames, no page offers anything.</summary>
internal sealed class Frames(Masthead masthead)
{
    private readonly DateWording wording = DateWording.For(masthead.Language.Tag);

    /// <summary>The frame of a page that every site has.</summary>
    public Frame Of(OwnPage page, params IEnumerable<Offer?> offered) => Of(page.Route, page.Title, page.Description, offered);

    /// <summary>The frame of a page.</summary>
    public Frame Of(Route route, string title, string description, params IEnumerable<Offer?> offered) =>
        new(masthead, route, title, description, wording) { Offers = Shown(offered).ToArray() };

    /// <summary>Those of some offers that are there and may be made.</summary>
    public IEnumerable<Offer> Shown(IEnumerable<Offer?> offered) => masthead.FramedBy is [] ? [] : offered.OfType<Offer>();
}
