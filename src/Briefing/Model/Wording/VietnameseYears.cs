using System.Globalization;
using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>Vietnamese names of years and of spans of years.</summary>
internal static class VietnameseYears
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Year(long year) => year <= 0 ? $"năm {Number(1 - year)} TCN" : $"năm {Number(year)}";

    public static string Span(Precision precision, int first, int last) => precision switch
    {
        Precision.Decade => $"thập niên {Number(first)}",
        Precision.Century => $"thế kỷ {Ordinal(first, last, 100)}{Era(first)}",
        Precision.Millennium => $"thiên niên kỷ thứ {Ordinal(first, last, 1000)}{Era(first)}",
        _ => "không rõ năm",
    };

    public static string Long(long number, int zeros)
    {
        var size = Math.Abs((decimal)number);
        if (zeros > 0) return string.Create(Numbers, $"năm {size} \u00d7 10^{zeros}{Era(number)}");
        if (size >= 1_000_000 && size % 100_000 == 0) return string.Create(Numbers, $"năm {size / 1_000_000:0.#} triệu{Era(number)}");
        return Year(number);
    }

    private static int Ordinal(int first, int last, int length) => (first < 0 ? -last : first) / length + 1;

    private static string Era(long first) => first < 0 ? " TCN" : "";

    private static string Number(long number) => number.ToString(number > 9999 ? "#,##0" : "0", Numbers);
}
