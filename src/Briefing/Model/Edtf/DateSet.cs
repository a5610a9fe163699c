namespace Briefing.Model.Edtf;

/// <summary>
/// Several dates, of which one or all are meant (level 2, "Set representation"). Members keep the order in which they were written.
/// </summary>
public sealed class DateSet : WhenForm
{
    internal DateSet(SetKind kind, IReadOnlyList<SetMember> members)
    {
        Kind = kind;
        Members = members;
    }

    /// <summary>Whether one or all of the members are meant.</summary>
    public SetKind Kind { get; }

    /// <summary>The dates and the ranges of dates; at least one.</summary>
    public IReadOnlyList<SetMember> Members { get; }

    /// <summary>The least span that holds every member.</summary>
    public override Bounds Bounds => Members.Select(member => member.Bounds).Aggregate((sum, bounds) => sum.Around(bounds));

    /// <inheritdoc/>
    public override Bounds Reach => Members.Select(member => member.Reach).Aggregate((sum, reach) => sum.Around(reach));

    /// <inheritdoc/>
    public override Precision Precision => Precision.Set;

    /// <inheritdoc/>
    public override string ToString()
    {
        var members = string.Join(',', Members);
        return Kind == SetKind.OneOf ? $"[{members}]" : $"{{{members}}}";
    }
}
