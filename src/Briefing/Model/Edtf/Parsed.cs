namespace Briefing.Model.Edtf;

/// <summary>What reading a text came to: a date, or the refusal of one.</summary>
public sealed class Parsed
{
    private readonly When? value;
    private readonly Refusal? refusal;

    internal Parsed(When value) => this.value = value;

    internal Parsed(Refusal refusal) => this.refusal = refusal;

    /// <summary>Goes on with the date or with the refusal.</summary>
    public T Match<T>(Func<When, T> date, Func<Refusal, T> refused) => value is not null ? date(value) : refused(refusal!);
}
