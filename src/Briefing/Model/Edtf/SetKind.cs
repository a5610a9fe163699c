namespace Briefing.Model.Edtf;

/// <summary>How many members of a set are meant.</summary>
public enum SetKind
{
    /// <summary>One of them: <c>[ ]</c>.</summary>
    OneOf,

    /// <summary>All of them: <c>{ }</c>.</summary>
    All,
}
