namespace Briefing.Relate;

/// <summary>
/// What relating made of each draft, so that relating again makes only what may have changed: a thing stays if its draft is the very
/// same object and rests on the same names, quoted texts and terms. Belongs to one site, and to one relating at a time.
/// </summary>
public sealed class RelateMemory
{
    /// <summary>What the last relating made; null before the first.</summary>
    internal Recollection? Last { get; set; }
}
