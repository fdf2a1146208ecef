using System.Globalization;
using TochkaBot.Bench.Counting;

// Ten years of a centre: how long counting takes, beside the database's own shell. See bench/README.md.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["--lists", var database])
{
    Lists.Write(database);
    return;
}

var folder = Value("--folder") ?? "/dev/shm";
var part = Value("--part") ?? "cd";
if (part.Contains('c'))
{
    await Runs.Of(folder, new Size("large centre", Pupils: 1_000, Events: 3_000, Participations: 300_000));
}

if (part.Contains('d'))
{
    await Runs.Of(folder, new Size("district", Pupils: 5_000, Events: 10_000, Participations: 1_000_000));
}

string? Value(string name) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
