using Briefing.Export;
using Briefing.Tests.Model.Edtf;

namespace Briefing.Tests.Export;

public sealed class TellingTimesInUtc
{
    [Theory]
    [InlineData("2026-12-01", "2026-12-01T00:00:00Z")]
    [InlineData("2026-12", "2026-12-01T00:00:00Z")]
    [InlineData("2026-12-01T09:00:07+07:00", "2026-12-01T02:00:07Z")]
    [InlineData("2026-12-01T23:30:00-08:00", "2026-12-02T07:30:00Z")]
    [InlineData("../2026", "1970-01-01T00:00:00Z")]
    public void A_date_is_its_beginning_and_a_time_is_itself(string written, string time) => Assert.Equal(time, UtcTime.Of(Dates.Of(written)));
}
