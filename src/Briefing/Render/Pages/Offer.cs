using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>What a page offers to other sites: its chrome-less form, and what they need to know to show it.</summary>
/// <param name="Masthead">What the site says of itself.</param>
/// <param name="Title">What it is called there.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="View">The chrome-less form.</param>
/// <param name="Page">The page that is this and nothing else; null where it is a part of one.</param>
/// <param name="Whole">The path at which the whole is found.</param>
public sealed record Offer(Masthead Masthead, string Title, OfferKind Kind, Route.Embed View, Route? Page, string Whole)
{
    /// <summary>The width that is stated where one must be; the view itself takes any.</summary>
    public const int Width = 600;

    /// <summary>
    /// A height that nine of ten of its kind need no more than at this width, for hosts that listen to nothing; lists are scrolled.
    /// </summary>
    public int Height => Kind switch
    {
        OfferKind.Article => 1200,
        OfferKind.Timeline => 800,
        OfferKind.Events => 640,
        OfferKind.Event => 600,
        OfferKind.Glossary => 720,
        OfferKind.Term => 660,
        OfferKind.Comparison => 1060,
        _ => throw new InvalidOperationException("The family is closed."),
    };

    /// <summary>The address for a frame.</summary>
    public string FrameAddress => Masthead.Here.Of(View.Path);

    /// <summary>The address that sites which know oEmbed turn into a frame by themselves.</summary>
    public string Address => Masthead.Here.Of(Page?.Path ?? View.Path);

    /// <summary>The address of the whole.</summary>
    public string WholeAddress => Masthead.Here.Of(Whole);

    /// <summary>The address that search engines should know it by.</summary>
    public string Canonical => Masthead.Canonical.Of(Whole.Split('#')[0]);

    /// <summary>What tells other sites how to show it (oEmbed).</summary>
    public SiteFile Description => (Page ?? View).Beside("oembed.json");

    /// <summary>The address of <see cref="Description"/>, as a page's head names it.</summary>
    public string DescriptionAddress => $"{Masthead.Here.Of(Description.Path)}?url={Uri.EscapeDataString(Address)}";

    /// <summary>The address of the script that gives a frame its height.</summary>
    public string HostScriptAddress => Masthead.Here.Of(Masthead.Routes.HostScript.Path);
}

/// <summary>What kind of thing is offered.</summary>
public enum OfferKind
{
    /// <summary>A briefing in short.</summary>
    Article,

    /// <summary>The timeline, or a period of it.</summary>
    Timeline,

    /// <summary>The events that a briefing tells of or that an actor took part in.</summary>
    Events,

    /// <summary>An event.</summary>
    Event,

    /// <summary>The glossary, or the terms of a kind.</summary>
    Glossary,

    /// <summary>A term.</summary>
    Term,

    /// <summary>A comparison.</summary>
    Comparison,
}
