using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TochkaBot.Admin.Metrics;

/// <summary>Memory, uptime, processor and garbage collection of this process.</summary>
internal sealed class ProcessMeter : IDisposable
{
    private readonly Meter meter = new("TochkaBot.Process");
    private readonly long start = Stopwatch.GetTimestamp();

    public ProcessMeter()
    {
        meter.CreateObservableGauge(
            "process.resident_memory",
            () => Environment.WorkingSet,
            "By",
            "Memory that the process holds."
        );
        meter.CreateObservableGauge(
            "process.uptime",
            () => Stopwatch.GetElapsedTime(start).TotalSeconds,
            "s",
            "Time since the start."
        );
        meter.CreateObservableCounter(
            "process.cpu",
            () => Environment.CpuUsage.TotalTime.TotalSeconds,
            "s",
            "Processor time used."
        );
        meter.CreateObservableGauge("dotnet.gc.heap", () => GC.GetTotalMemory(false), "By", "Managed memory in use.");
        meter.CreateObservableCounter("dotnet.gc.collections", Collections, description: "Collections by generation.");
        meter.CreateObservableCounter(
            "dotnet.gc.pause",
            () => GC.GetTotalPauseDuration().TotalSeconds,
            "s",
            "Time that collections held everything up."
        );
    }

    public void Dispose() => meter.Dispose();

    private static IEnumerable<Measurement<int>> Collections() =>
        Enumerable
            .Range(0, GC.MaxGeneration + 1)
            .Select(generation => new Measurement<int>(
                GC.CollectionCount(generation),
                new KeyValuePair<string, object?>("generation", generation)
            ));
}
