namespace TochkaBot.Sandbox.Limits;

/// <summary>Telegram's documented rates. Measured on the real clock: the bot's waiting is real too.</summary>
internal sealed class RateLimits(SandboxOptions options, TimeProvider clock)
{
    // A private chat forgives a few messages in a row.
    private const int Burst = 4;
    private readonly Lock gate = new();
    private readonly Queue<long> overall = [];
    private readonly Dictionary<long, Queue<long>> groups = [];
    private readonly Dictionary<long, (double Tokens, long At)> privates = [];

    /// <summary>Seconds to wait, or null when the messages may pass (and are then counted).</summary>
    public int? Take(long chatId, bool isGroup, int messages)
    {
        if (!options.CheckRates)
            return null;
        lock (gate)
        {
            var now = clock.GetTimestamp();
            var wait = Math.Max(
                Window(overall, now, TimeSpan.FromSeconds(1), options.MessagesPerSecond, messages),
                isGroup ? GroupWait(chatId, now, messages) : PrivateWait(chatId, now, messages)
            );
            if (wait > 0)
                return (int)Math.Ceiling(wait);
            Count(chatId, isGroup, now, messages);
            return null;
        }
    }

    private double GroupWait(long chatId, long now, int messages)
    {
        if (!groups.TryGetValue(chatId, out var sent))
            groups[chatId] = sent = [];
        return Window(sent, now, TimeSpan.FromMinutes(1), options.PerGroupPerMinute, messages);
    }

    private double Window(Queue<long> sent, long now, TimeSpan span, int limit, int messages)
    {
        while (sent.TryPeek(out var first) && clock.GetElapsedTime(first, now) >= span)
            sent.Dequeue();
        if (limit == 0 || sent.Count == 0 || sent.Count + messages <= limit)
            return 0;
        return Math.Max(0.001, (span - clock.GetElapsedTime(sent.Peek(), now)).TotalSeconds);
    }

    private double PrivateWait(long chatId, long now, int messages)
    {
        if (options.PerChatPerSecond == 0)
            return 0;
        var tokens = Tokens(chatId, now);
        privates[chatId] = (tokens, now);
        // An album larger than the burst passes on a full bucket.
        var needed = Math.Min(messages, Capacity);
        return tokens >= needed ? 0 : (needed - tokens) / options.PerChatPerSecond;
    }

    private double Capacity => Burst * options.PerChatPerSecond;

    private double Tokens(long chatId, long now)
    {
        if (!privates.TryGetValue(chatId, out var last))
            return Capacity;
        return Math.Min(
            Capacity,
            last.Tokens + clock.GetElapsedTime(last.At, now).TotalSeconds * options.PerChatPerSecond
        );
    }

    private void Count(long chatId, bool isGroup, long now, int messages)
    {
        for (var i = 0; i < messages; i++)
        {
            overall.Enqueue(now);
            if (isGroup)
                groups[chatId].Enqueue(now);
        }
        if (!isGroup && options.PerChatPerSecond > 0)
            privates[chatId] = (privates[chatId].Tokens - messages, now);
    }
}
