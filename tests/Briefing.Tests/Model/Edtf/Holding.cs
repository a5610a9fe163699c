using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Model.Edtf;

/// <summary>Checks that something holds for generated values, the same ones in every run.</summary>
internal static class Holding
{
    public static void For<T>(Gen<T> values, Func<T, bool> holds) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(4_02_2019, 1));
}
