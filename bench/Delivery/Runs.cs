namespace TochkaBot.Bench.Delivery;

/// <param name="Folder">Where databases are made.</param>
/// <param name="Preload">A library for LD_PRELOAD that gives every fsync one price.</param>
internal sealed record Runs(string Folder, string? Preload)
{
    private const int Families = 1800;
    private const double Rate = 30;

    /// <summary>Limits on both sides; nobody taps, then two people a second, then the same over a slower net.</summary>
    public async Task AtTheRate()
    {
        Console.WriteLine("(a) 1,800 recipients, Telegram's limits on");
        Console.WriteLine(
            "net ms | taps/s | elapsed s | recipients/30 | with answers/30 | over  | 429s | tap p50 ms | p95  | max"
        );
        foreach (var (latency, perSecond) in ((int, int)[])[(0, 0), (50, 0), (0, 2), (50, 2)])
        {
            await using var crowd = await Crowd.Gather(Folder, Families, limits: true);
            using var child = await Child.Start(crowd.Database, crowd.Api, limits: true, Preload, onOneCore: false);
            await crowd.ShowScreens();
            crowd.SetLatency(latency);
            using var end = new CancellationTokenSource();
            // The taps begin before: what is measured is their life beside a broadcast.
            var tapping = crowd.Tap(perSecond, end.Token);
            await Task.Delay(2000);
            var refused = crowd.Refused;
            var before = crowd.Answers;
            crowd.Begin();
            await child.Ask("enqueue");
            await crowd.AllArrived();
            await end.CancelAsync();
            await tapping;
            var answers = crowd.Answers - before;
            var (ideal, whole) = (Families / Rate, (Families + answers) / Rate);
            var taps = crowd.Taps.ConvertAll(tap => tap - latency);
            Console.WriteLine(
                $"{latency, 6} | {perSecond, 6} | {crowd.Elapsed.TotalSeconds, 9:0.00} | {ideal, 13:0.00} | {whole, 15:0.00} | "
                    + $"{(crowd.Elapsed.TotalSeconds / whole) - 1, 5:0.0%} | {crowd.Refused - refused, 4} | {At(taps, 0.5), 10:0.0} | {At(taps, 0.95), 4:0.0} | {At(taps, 1):0.0}"
            );
        }
    }

    public async Task WithoutLimits()
    {
        Console.WriteLine("(b) 30,000 recipients, limits off, the service on one core, the stand-in on the other");
        Console.WriteLine("messages/s | messages per second of its own CPU | MB at the end");
        for (var round = 0; round < 3; round++)
        {
            await using var crowd = await Crowd.Gather(Folder, 30_000, limits: false);
            using var child = await Child.Start(crowd.Database, crowd.Api, limits: false, Preload, onOneCore: true);
            var cpu = child.CpuSeconds;
            await child.Ask("enqueue");
            await crowd.AllArrived();
            cpu = child.CpuSeconds - cpu;
            Console.WriteLine(
                $"{crowd.Recipients / crowd.Draining.TotalSeconds, 10:0} | {crowd.Recipients / cpu, 34:0} | {child.Megabytes:0}"
            );
        }
    }

    public async Task ToVeryMany()
    {
        Console.WriteLine("(c) 200,000 recipients, limits off, ten people a second tap");
        Console.WriteLine(
            "enqueued s | longest chunk ms | tap max ms while enqueued | drained s | counts ms | MB then | MB peak"
        );
        await using var crowd = await Crowd.Gather(Folder, 200_000, limits: false);
        using var child = await Child.Start(crowd.Database, crowd.Api, limits: false, Preload, onOneCore: false);
        await crowd.ShowScreens();
        using var end = new CancellationTokenSource();
        var tapping = crowd.Tap(10, end.Token);
        await Task.Delay(2000);
        crowd.Begin();
        var told = await child.Ask("enqueue");
        var slowest = At(crowd.Taps, 1);
        await crowd.AllArrived();
        await end.CancelAsync();
        await tapping;
        var counts = await child.Ask("counts");
        Console.WriteLine(
            $"{told[0], 10} | {told[1], 16} | {slowest, 25:0.0} | {crowd.Elapsed.TotalSeconds, 9:0.0} | {counts[3], 9} | {child.Megabytes, 7:0} | {child.PeakMegabytes:0}"
        );
    }

    private static double At(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[Math.Min((int)(sorted.Count * share), sorted.Count - 1)];
}
