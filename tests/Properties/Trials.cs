using System.Globalization;
using FsCheck;

namespace TochkaBot.Tests.Support;

/// <summary>
/// How often a property is tried. The same cases come every day, so that a build is red only for what was changed; with
/// <c>TRIALS=50</c> in the environment it is tried fifty times as often, on cases never seen before. <c>REPLAY=1,2,3</c>, the
/// numbers that a failure names, tries that case alone.
/// </summary>
internal static class Trials
{
    /// <param name="count">Cases of a usual run.</param>
    public static Config Of(int count)
    {
        var config = Config.QuickThrowOnFailure;
        return Named("REPLAY")?.Split(',') is [var seed, var gamma, var size]
                ? config.WithMaxTest(1).WithReplay(Number(seed), Number(gamma), (int)Number(size))
            : Named("TRIALS") is { } times ? config.WithMaxTest(count * (int)Number(times))
            : config.WithMaxTest(count).WithReplay(2026, 1);
    }

    private static string? Named(string variable) => Environment.GetEnvironmentVariable(variable);

    private static ulong Number(string text) => ulong.Parse(text.Trim(), CultureInfo.InvariantCulture);
}
