using System.Globalization;

namespace Briefing.Cli.Terminal;

/// <summary>Words numbers the same way everywhere.</summary>
internal static class Counted
{
    /// <summary>A number of things: <c>1 file</c>, <c>1,200 files</c>.</summary>
    public static string Of(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A number with its thousands apart.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>An amount of bytes, to three digits: <c>940 bytes</c>, <c>1.44 MB</c>.</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        < 1_000 => bytes == 1 ? "1 byte" : $"{bytes} bytes",
        < 999_500 => $"{Digits(bytes / 1e3)} kB",
        < 999_500_000 => $"{Digits(bytes / 1e6)} MB",
        _ => $"{Digits(bytes / 1e9)} GB",
    };

    /// <summary>A time, to the millisecond or to three digits: <c>84 ms</c>, <c>1.24 s</c>.</summary>
    public static string Time(TimeSpan time) => time.TotalMilliseconds < 999.5
        ? $"{time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms"
        : $"{Digits(time.TotalSeconds)} s";

    /// <summary>Several things in a row: <c>a, b and c</c>.</summary>
    public static string Row(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static string Digits(double value) =>
        value.ToString(value < 9.995 ? "0.00" : value < 99.95 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
}
