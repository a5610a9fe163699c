namespace Briefing.Model.Edtf;

/// <summary>What reading a text came to: a date, or the refusal of one.</summary>
public sealed class Parsed
{
    private readonly When? _value;
    private readonly Refusal? _refusal;

    internal Parsed(When value) => _value = value;

    internal Parsed(Refusal refusal) => _refusal = refusal;

    /// <summary>Whether the text is a date.</summary>
    public bool IsDate => _value is not null;

    /// <summary>Goes on with the date or with the refusal.</summary>
    public T Match<T>(Func<When, T> date, Func<Refusal, T> refused) => _value is not null ? date(_value) : refused(_refusal!);
}
