namespace Briefing.Model.Edtf.Parsing;

/// <summary>
/// Gathers the marks of a date's parts: one to the left of a part is that part's alone, one to the right is also that of every part before.
/// </summary>
internal sealed class QualifierMarks
{
    private readonly Qualifier[] qualifiers = new Qualifier[3];

    public void TakeLeft(Cursor cursor, int part) => qualifiers[part] |= Qualifiers.Take(cursor);

    public void TakeRight(Cursor cursor, int part)
    {
        var qualifier = Qualifiers.Take(cursor);
        for (var i = 0; i <= part; i++) qualifiers[i] |= qualifier;
    }

    public Qualification Of(int parts) => Qualification.Of(qualifiers.AsSpan(0, parts));
}
