using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>Stand-in.</summary>
public sealed class DateWording
{
    private readonly string suffix = "";

    /// <summary>Stand-in.</summary>
    public DateWords Of(When when) => new([new DateSegment(when.ToString() + suffix, null)]);
}

/// <summary>Stand-in.</summary>
public sealed record DateWords(IReadOnlyList<DateSegment> Segments);

/// <summary>Stand-in.</summary>
public sealed record DateSegment(string Text, string? Machine);
