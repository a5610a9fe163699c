using System.Text.RegularExpressions;

namespace Briefing.Propose.Dates;

/// <summary>How English writes dates, the more exact forms first.</summary>
internal static partial class DatePatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Month =
        "(?<month>Jan(uary|\\.)?|Feb(ruary|\\.)?|Mar(ch|\\.)|Apr(il|\\.)?|May|June?"
        + "|July?|Aug(ust|\\.)?|Sept?(ember|\\.)?|Oct(ober|\\.)?|Nov(ember|\\.)?|Dec(ember|\\.)?)";
    private const string Day = "(?<day>3[01]|[12][0-9]|0?[1-9])(st|nd|rd|th)?";
    private const string LastDay = "(?<last>3[01]|[12][0-9]|0?[1-9])(st|nd|rd|th)?";
    private const string Year = "(?<year>1[0-9]{3}|20[0-9]{2})(?![0-9’'])";
    private const string To = "\\s?(-|–|to|and)\\s?";

    /// <summary>2024-06-19</summary>
    [GeneratedRegex($@"(?<![-\d]){Year}-(?<monthNumber>0[1-9]|1[0-2])-(?<day>0[1-9]|[12][0-9]|3[01])(?![-\d])", Options)]
    public static partial Regex Machine();

    /// <summary>June 13-15, 2024</summary>
    [GeneratedRegex($@"\b{Month} {Day}{To}{LastDay},? {Year}", Options)]
    public static partial Regex MonthDays();

    /// <summary>13 to 15 June 2024</summary>
    [GeneratedRegex($@"\b{Day}{To}{LastDay} {Month},? {Year}", Options)]
    public static partial Regex DaysMonth();

    /// <summary>June 13, 2024</summary>
    [GeneratedRegex($@"\b{Month} {Day},? {Year}", Options)]
    public static partial Regex MonthDay();

    /// <summary>13 June 2024</summary>
    [GeneratedRegex($@"\b{Day} (of )?{Month},? {Year}", Options)]
    public static partial Regex DayMonth();

    /// <summary>June 2024</summary>
    [GeneratedRegex($@"\b{Month},?( of)? {Year}", Options)]
    public static partial Regex MonthOfYear();

    /// <summary>the spring of 2024</summary>
    [GeneratedRegex($@"\b(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)( of)? {Year}", Options)]
    public static partial Regex Season();

    /// <summary>the 1970s; the late 1970s-80s</summary>
    [GeneratedRegex(@"(?<![-\d])(?<decade>1[0-9]{2}|20[0-9])0s((-|–| to | and )(?<until>1[0-9]{2}|20[0-9]|[0-9])0s)?(?!\w)", Options)]
    public static partial Regex Decade();

    /// <summary>the 19th century</summary>
    [GeneratedRegex(@"\b(?<century>2[01]|1[0-9]|[1-9])(st|nd|rd|th)[ -]century\b", Options)]
    public static partial Regex Century();

    /// <summary>September 10</summary>
    [GeneratedRegex($@"\b{Month} {Day}(?!\w)(?!,? [0-9]{{4}})", Options)]
    public static partial Regex MonthDayAlone();

    /// <summary>10 September</summary>
    [GeneratedRegex($@"(?<![\d.,])\b{Day} (of )?{Month}(?!\w)", Options)]
    public static partial Regex DayMonthAlone();

    /// <summary>in September</summary>
    [GeneratedRegex($@"(?<=\b(in|In|last|next|early|late|mid|since|Since|until|by|By|during|During|of)[ -]){Month}(?!\w)(?! [0-9])", Options)]
    public static partial Regex MonthAlone();

    /// <summary>1994</summary>
    [GeneratedRegex($@"(?<![\w$€£#./,-]){Year}(?!\w|[.,][0-9]|%)", Options)]
    public static partial Regex YearAlone();
}
