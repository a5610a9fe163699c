using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>Puts dates into the words of a language, as a careful writer would print them.</summary>
public sealed class DateWording
{
    private static readonly Phrasebook[] Phrasebooks = [new AmericanEnglish(), new BritishEnglish(), new Vietnamese()];

    private readonly Phrasebook phrasebook;

    private DateWording(Phrasebook phrasebook) => this.phrasebook = phrasebook;

    /// <summary>The language of a BCP 47 tag, or of the nearest shorter one; American English where none is known.</summary>
    public static DateWording For(string? language) => new(Find(language) ?? Phrasebooks[0]);

    /// <summary>Whether there are words for the language of a BCP 47 tag.</summary>
    public static bool Knows(string? language) => Find(language) is not null;

    /// <summary>The date in words.</summary>
    public DateWords Word(When when) => when.Form.Match(
        date => SingleDateWording.Of(phrasebook, date),
        phrasebook.Moment,
        interval => IntervalWording.Of(phrasebook, interval),
        set => SetWording.Of(phrasebook, set));

    private static Phrasebook? Find(string? language)
    {
        for (var tag = language ?? ""; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            var phrasebook = Phrasebooks.FirstOrDefault(book => book.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase));
            if (phrasebook is not null) return phrasebook;
        }

        return null;
    }
}
