namespace Briefing.Model.Edtf;

/// <summary>The parts of a year, with the numbers that the specification gives them (level 2, "Sub-year groupings").</summary>
public enum Grouping
{
    /// <summary>Not a part of a year; no date has it.</summary>
    None = 0,

    /// <summary>Spring, wherever: March to May.</summary>
    Spring = 21,

    /// <summary>Summer, wherever: June to August.</summary>
    Summer = 22,

    /// <summary>Autumn, wherever: September to November.</summary>
    Autumn = 23,

    /// <summary>Winter, wherever: December to February of the next year.</summary>
    Winter = 24,

    /// <summary>Spring of the northern hemisphere: March to May.</summary>
    NorthernSpring = 25,

    /// <summary>Summer of the northern hemisphere: June to August.</summary>
    NorthernSummer = 26,

    /// <summary>Autumn of the northern hemisphere: September to November.</summary>
    NorthernAutumn = 27,

    /// <summary>Winter of the northern hemisphere: December to February of the next year.</summary>
    NorthernWinter = 28,

    /// <summary>Spring of the southern hemisphere: September to November.</summary>
    SouthernSpring = 29,

    /// <summary>Summer of the southern hemisphere: December to February of the next year.</summary>
    SouthernSummer = 30,

    /// <summary>Autumn of the southern hemisphere: March to May.</summary>
    SouthernAutumn = 31,

    /// <summary>Winter of the southern hemisphere: June to August.</summary>
    SouthernWinter = 32,

    /// <summary>January to March.</summary>
    FirstQuarter = 33,

    /// <summary>April to June.</summary>
    SecondQuarter = 34,

    /// <summary>July to September.</summary>
    ThirdQuarter = 35,

    /// <summary>October to December.</summary>
    FourthQuarter = 36,

    /// <summary>January to April.</summary>
    FirstQuadrimester = 37,

    /// <summary>May to August.</summary>
    SecondQuadrimester = 38,

    /// <summary>September to December.</summary>
    ThirdQuadrimester = 39,

    /// <summary>January to June.</summary>
    FirstSemester = 40,

    /// <summary>July to December.</summary>
    SecondSemester = 41,
}
