namespace Briefing.Benchmarks;

/// <summary>The checkout that this program was built in.</summary>
internal static class Checkout
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("No folder above this program holds Briefing.sln: run it from a checkout."),
        _ when File.Exists(Path.Combine(folder.FullName, "Briefing.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
