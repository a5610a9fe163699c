using System.Text.RegularExpressions;
using Briefing.Model.Wording;
using Briefing.Tests.Model.Edtf;

namespace Briefing.Tests.Model.Wording;

public sealed partial class WhatHoldsForAllWords
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("en-GB")]
    [InlineData("vi")]
    public void Every_date_has_words_and_a_machine_form_that_the_time_element_takes(string language)
    {
        var wording = DateWording.For(language);
        Holding.For(DateTexts.Any, text =>
        {
            var words = wording.Word(Dates.Of(text));
            return words.ToString().Trim() == words.ToString() && words.Segments.Count > 0
                && !words.ToString().Contains("  ", StringComparison.Ordinal)
                && words.Segments.All(segment => segment.Text.Length > 0 && (segment.Machine is null || TimeElement().IsMatch(segment.Machine)));
        });
    }

    [GeneratedRegex("^(?!0000)[0-9]{4,5}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")]
    private static partial Regex TimeElement();
}
