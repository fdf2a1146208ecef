using System.Globalization;
using TochkaBot.Bench.Flow;

// From injection to delivered answer, every commit durable, the stand-in on the same two cores. See bench/README.md.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var options = Options.Read(args);
Console.WriteLine(
    $"mode: {(options.Webhook ? "webhook" : "long polling")}, latency {options.Latency} ms, fsync {(options.Preload is null ? "as the disk has it" : "priced")}"
);
Console.WriteLine(
    "people | first answer s | greetings/s | sign-ups/s | again      | reply p50 ms | p99 ms | bot CPU µs per update | resident MB"
);
foreach (var people in options.People)
{
    await using var load = await Load.Start(options, people, options.Latency);
    var (boot, greeted) = await load.UntilAnswered(people, () => { });
    await load.Settle();
    var cpu = load.Bot.CpuSeconds();
    var (_, signedUp) = await load.UntilAnswered(people, () => load.TapAll("Записаться"));
    cpu = load.Bot.CpuSeconds() - cpu;
    await load.UntilAnswered(people, () => load.TapAll("Отменить запись"));
    await load.UntilAnswered(people, () => load.TapAll("Да, отменить"));
    var (_, signedUpWarm) = await load.UntilAnswered(people, () => load.TapAll("Записаться"));
    await load.Settle();
    var taps = await load.Steady(100, 1000, round => round % 2 == 0 ? "Отменить запись" : "Назад");
    taps.Sort();
    Console.WriteLine(
        $"{people, 6} | {boot, 14:0.00} | {people / (greeted - boot), 11:0} | {people / signedUp, 10:0} | {people / signedUpWarm, 10:0} | "
            + $"{taps[taps.Count / 2], 12:0.0} | {taps[(int)(taps.Count * 0.99)], 6:0.0} | {cpu * 1e6 / people, 21:0} | {load.Bot.Resident(), 11:0}"
    );
}
