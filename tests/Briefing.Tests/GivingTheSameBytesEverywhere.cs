using System.Globalization;
using Briefing.Theme;

namespace Briefing.Tests;

/// <summary>Nothing of the machine gets into the site. These tests change what the whole process sees, so they run alone.</summary>
[CollectionDefinition(nameof(GivingTheSameBytesEverywhere), DisableParallelization = true)]
[Collection(nameof(GivingTheSameBytesEverywhere))]
public sealed class GivingTheSameBytesEverywhere
{
    [Fact]
    public void Another_culture_time_zone_and_folder_give_the_same_site()
    {
        using var here = new SiteFolder();
        here.Overlay(Checkout.OfTests("expected", "lighthouse"));
        var first = Built(here);

        using var there = new SiteFolder();
        there.Overlay(Checkout.OfTests("expected", "lighthouse"));
        var second = Abroad(() => Built(there));

        Assert.NotEmpty(first);
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, pair => Assert.Equal(pair.Value, second[pair.Key]));
    }

    [Fact]
    public void Another_culture_gives_the_same_report()
    {
        using var site = SiteFolder.Minimal().Overlay(Checkout.OfTests("mistakes", "bad-date"));

        Assert.Equal(Told.By(site.Relate().Diagnostics), Abroad(() => Told.By(site.Relate().Diagnostics)));
    }

    private static SortedDictionary<string, byte[]> Built(SiteFolder site)
    {
        var report = site.Build(new RazorTheme());
        Assert.Equal("", Told.By(report.Diagnostics));
        return Published.In(site.Folders.Output);
    }

    // A culture of our own making, in which numbers, dates and lists look unlike those of any test machine.
    private static T Abroad<T>(Func<T> work)
    {
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "·";
        odd.NumberFormat.NumberGroupSeparator = "_";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.ShortDatePattern = "dd~MM~yyyy";
        odd.DateTimeFormat.DateSeparator = "~";
        odd.TextInfo.ListSeparator = "¦";
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (odd, odd);
            (CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentUICulture) = (odd, odd);
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (culture, null);
            (CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, null);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
