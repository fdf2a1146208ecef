using System.Globalization;
using TochkaBot.Bench.Delivery;

// How a broadcast goes out: at Telegram's rate, without limits, and to very many. See bench/README.md.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["--service", var database, var api, var limits])
{
    await Service.Run(database, api, limits == "on");
    return;
}

var runs = new Runs(Value("--folder") ?? "/dev/shm", Value("--preload"));
var part = Value("--part") ?? "abcd";
if (part.Contains('a'))
{
    await runs.AtTheRate();
}

if (part.Contains('b'))
{
    await runs.WithoutLimits();
}

if (part.Contains('c'))
{
    await runs.ToVeryMany();
}

if (part.Contains('d'))
{
    await Audience.Measure(Value("--folder") ?? "/dev/shm");
}

string? Value(string name) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
