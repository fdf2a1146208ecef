using System.Collections.Concurrent;

namespace TochkaBot.Bot.Delivery;

/// <summary>A bucket and perhaps a pause for each chat.</summary>
internal sealed class ChatPaces(PaceLimits limits, TimeProvider time)
{
    /// <summary>Messages in a row that a private chat takes before the second's rhythm holds.</summary>
    private const int Burst = 3;

    private readonly ConcurrentDictionary<string, ChatBucket> buckets = new(StringComparer.Ordinal);

    /// <summary>Ends when this chat may be written to.</summary>
    public async ValueTask Wait(string address, int weight, CancellationToken stop)
    {
        if (IsLimited(address) && Bucket(address).Reserve(time.GetTimestamp(), weight) is > 0 and var delay)
        {
            await Task.Delay(Span(delay), time, stop);
        }
    }

    /// <summary>How long until nothing that was sent weighs on this chat any more.</summary>
    public TimeSpan UntilCalm(string address) =>
        buckets.TryGetValue(address, out var bucket) ? Span(bucket.UntilFull(time.GetTimestamp())) : TimeSpan.Zero;

    /// <summary>By our own count this group has had most of what it may get, so a refusal means this group.</summary>
    public bool IsSpent(string address) =>
        IsGroup(address)
        && buckets.TryGetValue(address, out var bucket)
        && bucket.UntilFull(time.GetTimestamp()) > time.TimestampFrequency * 30;

    public void Pause(string address, TimeSpan span) =>
        Bucket(address).Pause(time.GetTimestamp() + (long)(span.TotalSeconds * time.TimestampFrequency));

    /// <summary>Forgets chats whose bucket is full again.</summary>
    public void Forget()
    {
        var now = time.GetTimestamp();
        foreach (var (address, bucket) in buckets)
        {
            if (bucket.UntilFull(now) == 0)
            {
                buckets.TryRemove(address, out _);
            }
        }
    }

    /// <summary>Telegram's groups have negative ids and a limit per minute instead of per second.</summary>
    private static bool IsGroup(string address) => address.StartsWith('-');

    private bool IsLimited(string address) =>
        IsGroup(address) ? limits.PerGroupPerMinute > 0 : limits.PerChatPerSecond > 0;

    private ChatBucket Bucket(string address) => buckets.GetOrAdd(address, NewBucket);

    private ChatBucket NewBucket(string address) =>
        IsGroup(address)
            ? new ChatBucket(
                limits.PerGroupPerMinute,
                time.TimestampFrequency * 60 / Math.Max(limits.PerGroupPerMinute, 1)
            )
            : new ChatBucket(Burst, time.TimestampFrequency / Math.Max(limits.PerChatPerSecond, 1));

    private TimeSpan Span(long ticks) => TimeSpan.FromSeconds((double)ticks / time.TimestampFrequency);

    /// <summary>Lets a burst through and then one in each interval (the generic cell rate algorithm).</summary>
    private sealed class ChatBucket(int burst, long interval)
    {
        private readonly Lock gate = new();
        private long promised;
        private long pausedUntil;

        /// <returns>How long to wait, in timestamp ticks.</returns>
        public long Reserve(long now, int weight)
        {
            lock (gate)
            {
                var from = Math.Max(promised, now);
                promised = from + (weight * interval);
                // What is larger than a burst goes when the bucket is full.
                var delay = from + (Math.Min(weight, burst) * interval) - (burst * interval) - now;
                return Math.Max(Math.Max(delay, pausedUntil - now), 0);
            }
        }

        public long UntilFull(long now)
        {
            lock (gate)
            {
                return Math.Max(Math.Max(promised, pausedUntil) - now, 0);
            }
        }

        public void Pause(long until)
        {
            lock (gate)
            {
                pausedUntil = Math.Max(pausedUntil, until);
            }
        }
    }
}
