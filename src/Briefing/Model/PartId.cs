namespace Briefing.Model;

/// <summary>The names of the parts of a page that other pages lead to. The colon keeps them apart from names that authors give.</summary>
public static class PartId
{
    /// <summary>A briefing's commentary.</summary>
    public const string Commentary = "part:commentary";

    /// <summary>A comparison's answers.</summary>
    public const string Answers = "part:answers";
}
