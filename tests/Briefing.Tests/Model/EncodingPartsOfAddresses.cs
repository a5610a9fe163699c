using Briefing.Model;

namespace Briefing.Tests.Model;

public class EncodingPartsOfAddresses
{
    [Theory]
    [InlineData("")]
    [InlineData("AZaz09-._~")]
    [InlineData("TY  - ELEC\r\nTI  - 100 % sure, isn't it? (a/b) [c] {d} <e> \"f\" & g=h;i#j@k|l\\m^n`o!*$:+\u007F")]
    [InlineData("Đổi Mới, “naïve” – €5 👍")]
    [InlineData("half a character \uD83D and the other half \uDC4D")]
    public void Encodes_as_the_platform_does(string text) => Assert.Equal(Uri.EscapeDataString(text), PercentEncoding.Of(text));
}
