namespace Briefing.Render.Pages;

/// <summary>What other sites show of a page when somebody shares its address (Open Graph).</summary>
/// <param name="Frame">What every page shows around its own text.</param>
public sealed record Card(Frame Frame)
{
    /// <summary>The type that Open Graph knows it by.</summary>
    public string Kind => Frame.Route is Route.Article ? "article" : "website";

    /// <summary>The language with its territory, as Open Graph asks for it; null where the language is that of no one territory.</summary>
    public string? Locale => Frame.Masthead.Language.Tag.Split('-') is [var language, { Length: 2 } territory]
        ? $"{language}_{territory.ToUpperInvariant()}"
        : null;

    /// <summary>The site's picture, at the address of this build; null where it has none.</summary>
    public string? Picture => Frame.Masthead.Card is { } card ? Frame.Masthead.Here.Of(Frame.Routes.BasePath + card.Asset.File) : null;
}
