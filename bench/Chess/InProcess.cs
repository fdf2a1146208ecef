using System.Diagnostics;

namespace TochkaBot.Chess.Bench;

/// <summary>Time inside a process that has paired before, as in the running bot.</summary>
internal static class InProcess
{
    private const int FewestRuns = 7;

    /// <summary>The compiler needs some seconds to know the hot loops.</summary>
    public static void WarmUp()
    {
        var (small, large) = (BenchField.Of(300), BenchField.Of(1000));
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 5; )
        {
            small.PairOnce();
            large.PairOnce();
        }
    }

    public static double MedianMilliseconds(BenchField field)
    {
        List<double> times = [];
        while (times.Count < FewestRuns || times.Sum() < 500)
        {
            var start = Stopwatch.GetTimestamp();
            field.PairOnce();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return times.Order().ElementAt(times.Count / 2);
    }
}
