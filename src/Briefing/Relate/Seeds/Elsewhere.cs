namespace Briefing.Relate.Seeds;

/// <summary>Where words stand that no paragraph of a briefing's text has.</summary>
internal enum Elsewhere
{
    /// <summary>Nowhere else in the seed.</summary>
    Nowhere,

    /// <summary>In the seed's title, which is no part of its text.</summary>
    InTitle,

    /// <summary>In what start, end or an omission leaves out.</summary>
    LeftOut,

    /// <summary>In two paragraphs or more, of which they run from one into the next.</summary>
    AcrossParagraphs,

    /// <summary>In the text, but so that the first or the last of them is only a part of a word there.</summary>
    InsideWords,
}
