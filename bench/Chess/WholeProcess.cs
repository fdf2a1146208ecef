using System.Diagnostics;
using System.Globalization;

namespace TochkaBot.Chess.Bench;

/// <summary>Time and memory of a fresh process: start, read, pair, end.</summary>
internal static class WholeProcess
{
    private const int Runs = 5;

    public static long PeakBytes() => Process.GetCurrentProcess().PeakWorkingSet64;

    public static (double Milliseconds, double PeakMegabytes) Median(int size)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => Run(size)).ToList();
        return (Middle(runs.Select(run => run.Milliseconds)), Middle(runs.Select(run => run.Bytes / 1e6)));
    }

    private static (double Milliseconds, double Bytes) Run(int size)
    {
        ProcessStartInfo start = new("dotnet", [typeof(WholeProcess).Assembly.Location, "once", $"{size}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            // The settings of src/Chess.Cli, which is the program that runs once and ends.
            Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_TC_QuickJitForLoops"] = "0" },
        };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var bytes = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, bytes);
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);
}
