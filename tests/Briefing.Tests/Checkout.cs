namespace Briefing.Tests;

/// <summary>The checkout that these tests were built in.</summary>
internal static class Checkout
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A file or folder of this project.</summary>
    public static string OfTests(params string[] path) => Path.Combine([Root, "tests", "Briefing.Tests", .. path]);

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("No folder above these tests holds Briefing.sln: run them from a checkout."),
        _ when File.Exists(Path.Combine(folder.FullName, "Briefing.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
