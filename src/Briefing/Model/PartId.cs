namespace Briefing.Model;

/// <summary>The <c>id</c>s of the parts of a page that other pages lead to. Their colon keeps them apart from every slug.</summary>
public static class PartId
{
    /// <summary>The standfirst of a briefing.</summary>
    public const string Standfirst = "part:standfirst";

    /// <summary>The commentary of a briefing.</summary>
    public const string Commentary = "part:commentary";

    /// <summary>The source of a briefing and its rights.</summary>
    public const string Source = "part:source";

    /// <summary>The answers of a comparison.</summary>
    public const string Answers = "part:answers";

    /// <summary>The remark on a comparison.</summary>
    public const string Remark = "part:remark";

    /// <summary>A term's definition.</summary>
    public const string Definition = "part:definition";

    /// <summary>The source of a briefing, in the list of all of them.</summary>
    public static string OfSource(Slug briefing) => $"source:{briefing}";
}
