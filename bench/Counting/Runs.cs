using System.Diagnostics;
using System.Text.Json;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bench.Counting;

internal static class Runs
{
    private const int Rounds = 5;

    private static readonly CentreSettings Centre = new();

    private static readonly (string Name, Period Period)[] Periods =
    [
        ("a half year", Period.Half(Decade.FirstYear + Decade.Years - 1, 1)),
        (
            "ten years",
            new Period(new DateOnly(Decade.FirstYear, 9, 1), new DateOnly(Decade.FirstYear + Decade.Years, 8, 31))
        ),
    ];

    public static async Task Of(string where, Size size)
    {
        var folder = Directory.CreateDirectory(Path.Combine(where, $"tochka-{Guid.NewGuid():N}"));
        try
        {
            var file = Path.Combine(folder.FullName, "tochka.db");
            using (var db = Db.Open(file, TimeProvider.System))
            {
                await db.Write(new Decade(size).Fill);
                Console.WriteLine(
                    $"{size.Name}: {size.Pupils} pupils, {size.Events} events, {size.Participations} participations"
                );
                Groupings(db, file);
                Console.WriteLine($"  coverage on a day: {Best(() => Cover(db))}");
            }

            await InAProcessOfItsOwn(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Groupings(Db db, string file)
    {
        foreach (var (name, period) in Periods)
        {
            foreach (var grouping in Enum.GetValues<Grouping>())
            {
                var ours = Best(() => Count(db, grouping, period));
                var shell = Shell.Time(file, grouping, period.From, period.To);
                Console.WriteLine(
                    $"  {name}, {grouping}: {ours} · shell {(shell is { } time ? $"{time:F1} ms, {ours.Wall / time:F2} of it" : "is absent")}"
                );
            }
        }
    }

    private static void Count(Db db, Grouping grouping, Period period) =>
        JsonSerializer.SerializeToUtf8Bytes(db.Read(tx => Participations.By(tx, Centre, grouping, period)));

    private static void Cover(Db db) =>
        JsonSerializer.SerializeToUtf8Bytes(
            db.Read(tx => Coverage.On(tx, Centre, new DateOnly(Decade.FirstYear + Decade.Years - 1, 12, 31)))
        );

    /// <summary>By the wall clock, and by the processor, which others on the machine do not change.</summary>
    private static Cost Best(Action work)
    {
        work();
        var costs = Enumerable.Range(0, Rounds).Select(_ => Measure(work)).ToList();
        return new Cost(costs.Min(c => c.Wall), costs.Min(c => c.Processor));
    }

    private static Cost Measure(Action work)
    {
        var (started, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        work();
        return new Cost(
            Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            (Environment.CpuUsage.TotalTime - used).TotalMilliseconds
        );
    }

    /// <summary>Its peak of memory is then its own.</summary>
    private static async Task InAProcessOfItsOwn(string file)
    {
        using var child = Process.Start(
            Environment.ProcessPath!,
            Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal)
                ? [typeof(Runs).Assembly.Location, "--lists", file]
                : ["--lists", file]
        );
        await child.WaitForExitAsync();
    }

    private sealed record Cost(double Wall, double Processor)
    {
        public override string ToString() => $"{Wall:F1} ms ({Processor:F1} of the processor)";
    }
}
