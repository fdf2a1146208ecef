namespace TochkaBot.Sandbox;

public enum FaultKind
{
    /// <summary>The connection breaks and nothing was done.</summary>
    DropBefore,

    /// <summary>Done, but the answer is lost: the uncertain case.</summary>
    DropAfter,

    /// <summary>500 with an HTML page, as a proxy in front of Telegram would say it; nothing was done.</summary>
    ServerError,

    /// <summary>No answer until the bot gives up; nothing was done.</summary>
    Hang,

    /// <summary>429 with retry_after.</summary>
    TooManyRequests,
}

/// <summary>Bad luck on order: slow answers, lost answers, outages. The same seed gives the same luck.</summary>
public sealed class Faults
{
    private readonly Lock gate = new();
    private readonly List<Rule> rules = [];
    private readonly List<Flooding> floods = [];
    private Random dice = new(1);

    private sealed record Rule(FaultKind Kind, string? Method, long? ChatId, double Probability, int RetryAfter)
    {
        public int Left { get; set; }
    }

    private sealed record Flooding(long? ChatId, long Start, TimeSpan Length);

    internal sealed record Fault(FaultKind Kind, int RetryAfter);

    /// <summary>Added to every call; getUpdates only when <see cref="LatencyOnGetUpdates"/> is set.</summary>
    public int LatencyMs { get; set; }

    public bool LatencyOnGetUpdates { get; set; }

    /// <summary>Every connection is closed unanswered.</summary>
    public bool Outage { get; set; }

    /// <summary>How many calls met a fault so far.</summary>
    public long Happened { get; private set; }

    public void Seed(int seed)
    {
        lock (gate)
            dice = new(seed);
    }

    /// <summary>The next calls that fit meet this fault, exactly so many.</summary>
    public void Next(FaultKind kind, int times = 1, string? method = null, long? chatId = null, int retryAfter = 1)
    {
        lock (gate)
            rules.Add(new(kind, method, chatId, 1, retryAfter) { Left = times });
    }

    /// <summary>Each call that fits meets this fault with the given probability, until <see cref="Clear"/>.</summary>
    public void Sometimes(FaultKind kind, double probability, string? method = null, int retryAfter = 1)
    {
        lock (gate)
            rules.Add(new(kind, method, null, probability, retryAfter) { Left = int.MaxValue });
    }

    /// <summary>For so many seconds everything that speaks (to one chat, or at all) is answered with 429.</summary>
    public void Flood(int seconds, long? chatId = null)
    {
        lock (gate)
            floods.Add(new(chatId, TimeProvider.System.GetTimestamp(), TimeSpan.FromSeconds(seconds)));
    }

    public void Clear()
    {
        lock (gate)
        {
            rules.Clear();
            floods.Clear();
            LatencyMs = 0;
            LatencyOnGetUpdates = false;
            Outage = false;
        }
    }

    /// <summary>What is on order, in words for the panel.</summary>
    internal IReadOnlyList<string> Orders()
    {
        lock (gate)
            return
            [
                .. rules.Select(Describe),
                .. floods.Select(flood => $"Flood {flood.Length.TotalSeconds:0} s {flood.ChatId}".Trim()),
            ];
    }

    private static string Describe(Rule rule) =>
        $"{rule.Kind} {rule.Method ?? "*"} " + (rule.Left == int.MaxValue ? $"{rule.Probability:P0}" : $"×{rule.Left}");

    internal int Delay(string method) =>
        LatencyMs > 0 && (LatencyOnGetUpdates || !method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase))
            ? LatencyMs
            : 0;

    internal Fault? Meet(string method, long? chatId)
    {
        // The usual case is no fault at all: no lock for it.
        if (rules.Count == 0 && floods.Count == 0)
            return null;
        lock (gate)
        {
            var fault = Flooded(method, chatId) ?? Ruled(method, chatId);
            if (fault is not null)
                Happened++;
            return fault;
        }
    }

    private Fault? Ruled(string method, long? chatId)
    {
        foreach (var rule in rules)
        {
            if (!Fits(rule, method, chatId) || (rule.Probability < 1 && dice.NextDouble() >= rule.Probability))
                continue;
            if (rule.Left != int.MaxValue && --rule.Left == 0)
                rules.Remove(rule);
            return new(rule.Kind, rule.RetryAfter);
        }
        return null;
    }

    private Fault? Flooded(string method, long? chatId)
    {
        floods.RemoveAll(flood => TimeProvider.System.GetElapsedTime(flood.Start) >= flood.Length);
        if (chatId is null || method.StartsWith("get", StringComparison.Ordinal))
            return null;
        var flood = floods.Find(one => one.ChatId is null || one.ChatId == chatId);
        if (flood is null)
            return null;
        var left = flood.Length - TimeProvider.System.GetElapsedTime(flood.Start);
        return new(FaultKind.TooManyRequests, Math.Max(1, (int)Math.Ceiling(left.TotalSeconds)));
    }

    private static bool Fits(Rule rule, string method, long? chatId) =>
        (rule.Method is null || rule.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
        && (rule.ChatId is null || rule.ChatId == chatId);
}
