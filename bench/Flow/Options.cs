namespace TochkaBot.Bench.Flow;

/// <param name="Bot">The service's TochkaBot.Bot.dll.</param>
/// <param name="Folder">Where databases are made: a memory disk makes runs comparable.</param>
/// <param name="Preload">A library for LD_PRELOAD that gives every fsync one price (slowsync.c).</param>
internal sealed record Options(string Bot, string Folder, string? Preload, bool Webhook, int[] People, int Latency)
{
    public static Options Read(string[] args)
    {
        string? Value(string name) =>
            Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        return new Options(
            Value("--bot") ?? throw new ArgumentException("--bot path/to/TochkaBot.Bot.dll is needed", nameof(args)),
            Value("--folder") ?? "/dev/shm",
            Value("--preload"),
            args.Contains("--webhook"),
            [.. (Value("--people") ?? "100,1000,10000").Split(',').Select(int.Parse)],
            int.Parse(Value("--latency") ?? "0")
        );
    }
}
