namespace Briefing.Model;

/// <summary>What the site calls the pages that it makes by itself.</summary>
internal static class PageTitles
{
    public const string Home = "Home";
    public const string Briefings = "Briefings";
    public const string Timeline = "Timeline";
    public const string Glossary = "Glossary";
    public const string Comparisons = "Compare";
    public const string Sources = "Sources";
    public const string Course = "Put this in your course";
    public const string Search = "Search";
}
