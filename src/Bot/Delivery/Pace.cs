using System.Collections.Concurrent;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Delivery;

/// <summary>What the channel allows. 0 means no limit.</summary>
internal sealed record PaceLimits(int PerSecond, int PerChatPerSecond, int PerGroupPerMinute);

/// <summary>
/// Keeps a channel's limits by itself: so many in any one second over all, and a bucket for each chat. The most urgent
/// waits least. A pause holds everybody. A call is counted from its departure until a second after its answer: whatever
/// the network does to it in between, the other side never counts more in a second than we do.
/// </summary>
internal sealed class Pace : IDisposable
{
    /// <summary>A second, and a little for two clocks that do not run alike.</summary>
    private const double Window = 1.005;

    private readonly PaceLimits limits;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly PriorityQueue<Waiter, (Urgency, long)> waiting = new();
    private readonly Queue<long> lastSecond = new();
    private readonly ConcurrentDictionary<string, ChatBucket> chats = new(StringComparer.Ordinal);
    private readonly ITimer timer;
    private readonly long window;
    private long arrivals;
    private long pausedUntil;
    private int underWay;

    public Pace(PaceLimits limits, TimeProvider time)
    {
        this.limits = limits;
        this.time = time;
        window = (long)(time.TimestampFrequency * Window);
        timer = time.CreateTimer(_ => Release(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends when this chat may be written to.</summary>
    public async ValueTask Wait(string address, Urgency urgency, CancellationToken stop)
    {
        if (limits.PerChatPerSecond > 0)
        {
            var delay = chats.GetOrAdd(address, NewBucket).Reserve(time.GetTimestamp());
            if (delay > 0)
            {
                await Task.Delay(Span(delay), time, stop);
            }
        }

        await Admission(urgency, counted: true).WaitAsync(stop);
    }

    /// <summary>The call that was let through has ended, one way or the other.</summary>
    public void Answered()
    {
        if (limits.PerSecond == 0)
        {
            return;
        }

        lock (gate)
        {
            underWay--;
            lastSecond.Enqueue(time.GetTimestamp());
            if (waiting.Count > 0)
            {
                Schedule();
            }
        }
    }

    /// <summary>For calls that are no messages: held by a pause, counted by no limit.</summary>
    public async ValueTask WaitForPause(Urgency urgency, CancellationToken stop) =>
        await Admission(urgency, counted: false).WaitAsync(stop);

    /// <summary>Nobody sends anything for so long.</summary>
    public void Pause(TimeSpan span)
    {
        lock (gate)
        {
            pausedUntil = Math.Max(pausedUntil, time.GetTimestamp() + Ticks(span));
        }
    }

    /// <summary>Forgets chats whose bucket is full again.</summary>
    public void Forget()
    {
        var now = time.GetTimestamp();
        foreach (var (address, bucket) in chats)
        {
            if (bucket.IsFull(now))
            {
                chats.TryRemove(address, out _);
            }
        }
    }

    public void Dispose() => timer.Dispose();

    private Task Admission(Urgency urgency, bool counted)
    {
        lock (gate)
        {
            if ((waiting.Count == 0 || !counted) && TryEnter(counted))
            {
                return Task.CompletedTask;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(new Waiter(turn, counted), (urgency, arrivals++));
            Schedule();
            return turn.Task;
        }
    }

    private void Release()
    {
        lock (gate)
        {
            while (waiting.TryPeek(out var next, out _) && TryEnter(next.Counted))
            {
                waiting.Dequeue().Turn.TrySetResult();
            }

            if (waiting.Count > 0)
            {
                Schedule();
            }
        }
    }

    private bool TryEnter(bool counted)
    {
        var now = time.GetTimestamp();
        if (now < pausedUntil)
        {
            return false;
        }

        if (limits.PerSecond == 0 || !counted)
        {
            return true;
        }

        while (lastSecond.TryPeek(out var oldest) && now - oldest >= window)
        {
            lastSecond.Dequeue();
        }

        if (lastSecond.Count + underWay >= limits.PerSecond)
        {
            return false;
        }

        underWay++;
        return true;
    }

    private void Schedule()
    {
        if (limits.PerSecond > 0 && underWay >= limits.PerSecond)
        {
            // The next answer will ring.
            return;
        }

        var isFull = limits.PerSecond > 0 && lastSecond.Count + underWay >= limits.PerSecond;
        var free = isFull ? lastSecond.Peek() + window : 0;
        var wait = Math.Max(Math.Max(free, pausedUntil) - time.GetTimestamp(), 0);
        timer.Change(Span(wait) + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
    }

    private ChatBucket NewBucket(string address) =>
        // Telegram's groups have negative ids and a limit per minute instead of per second.
        address.StartsWith('-')
            ? new ChatBucket(
                limits.PerGroupPerMinute,
                time.TimestampFrequency * 60 / Math.Max(limits.PerGroupPerMinute, 1)
            )
            : new ChatBucket(Burst, time.TimestampFrequency / limits.PerChatPerSecond);

    /// <summary>Messages in a row that a private chat takes before the second's rhythm holds.</summary>
    private const int Burst = 3;

    private TimeSpan Span(long ticks) => TimeSpan.FromSeconds((double)ticks / time.TimestampFrequency);

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);

    private readonly record struct Waiter(TaskCompletionSource Turn, bool Counted);

    /// <summary>A bucket that lets a burst through and then one in each interval (the generic cell rate algorithm).</summary>
    private sealed class ChatBucket(int burst, long interval)
    {
        private long promised;

        /// <returns>How long to wait, in timestamp ticks.</returns>
        public long Reserve(long now)
        {
            lock (this)
            {
                promised = Math.Max(promised, now) + interval;
                return Math.Max(promised - now - (burst * interval), 0);
            }
        }

        public bool IsFull(long now) => Volatile.Read(ref promised) <= now;
    }
}
