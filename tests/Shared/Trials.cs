using FsCheck;

namespace TochkaBot.Tests.Support;

/// <summary>
/// How often a property is tried. The same cases come every day, so that a build is red only for what was changed; with
/// <c>TRIALS=50</c> in the environment it is tried fifty times as often, on cases never seen before.
/// </summary>
internal static class Trials
{
    private static readonly int Hunt = int.TryParse(Environment.GetEnvironmentVariable("TRIALS"), out var times)
        ? times
        : 0;

    /// <param name="count">Cases of a usual run.</param>
    public static Config Of(int count) =>
        Hunt > 0
            ? Config.QuickThrowOnFailure.WithMaxTest(count * Hunt)
            : Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(2026, 1);
}
