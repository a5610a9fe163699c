namespace Briefing.Model.Edtf;

/// <summary>Stand-in.</summary>
public sealed record When(string Text)
{
    /// <inheritdoc />
    public override string ToString() => Text;
}
