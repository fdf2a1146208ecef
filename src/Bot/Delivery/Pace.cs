using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Delivery;

/// <summary>
/// Keeps a channel's limits by itself, and reaches them: so many in any one second over all, and a rhythm for each chat.
/// The most urgent waits least. A pause holds everybody.
/// </summary>
internal sealed class Pace : IDisposable
{
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly PriorityQueue<Waiter, (Urgency, long)> waiting = new();
    private readonly Window second;
    private readonly ChatPaces chats;
    private readonly ITimer timer;
    private long arrivals;
    private long pausedUntil;

    public Pace(PaceLimits limits, TimeProvider time)
    {
        this.time = time;
        second = new Window(limits.PerSecond, time);
        chats = new ChatPaces(limits, time);
        pausedUntil = time.GetTimestamp();
        timer = time.CreateTimer(_ => Release(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends when this chat may be written to; the caller then says how it went on.</summary>
    /// <param name="weight">Messages that the call is counted as: an album is as many as its parts.</param>
    public async ValueTask<Slot> Enter(string address, Urgency urgency, int weight, CancellationToken stop)
    {
        await chats.Wait(address, weight, stop);
        await Admission(urgency, weight).WaitAsync(stop);
        return new Slot(time.GetTimestamp(), weight);
    }

    /// <summary>For calls that are no messages: held by a pause, counted by no limit.</summary>
    public async ValueTask WaitForPause(Urgency urgency, CancellationToken stop) =>
        await Admission(urgency, weight: 0).WaitAsync(stop);

    /// <summary>The call has ended, one way or the other.</summary>
    public void Answered(Slot slot)
    {
        lock (gate)
        {
            second.Answered(slot.Departed, slot.Weight);
            Schedule();
        }
    }

    /// <summary>There was nothing to call any more.</summary>
    public void Unused(Slot slot)
    {
        lock (gate)
        {
            second.Unused(slot.Weight);
            Schedule();
        }
    }

    /// <summary>The other side says that it is too much: for one group, where our own count says so too, else for all.</summary>
    /// <returns>False when only this group is meant.</returns>
    public bool TooMany(string address, TimeSpan span)
    {
        if (chats.IsSpent(address))
        {
            chats.Pause(address, span);
            return false;
        }

        Pause(span);
        return true;
    }

    /// <summary>Nobody sends anything for so long.</summary>
    public void Pause(TimeSpan span)
    {
        lock (gate)
        {
            var until = time.GetTimestamp() + (long)(span.TotalSeconds * time.TimestampFrequency);
            pausedUntil = Math.Max(pausedUntil, until);
        }
    }

    public TimeSpan UntilCalm(string address) => chats.UntilCalm(address);

    public void Forget() => chats.Forget();

    public void Dispose() => timer.Dispose();

    private Task Admission(Urgency urgency, int weight)
    {
        lock (gate)
        {
            var waiter = new Waiter(urgency == Urgency.Answer, weight);
            if ((waiting.Count == 0 || weight == 0) && TryEnter(waiter))
            {
                return Task.CompletedTask;
            }

            waiting.Enqueue(waiter, (urgency, arrivals++));
            Schedule();
            return waiter.Turn.Task;
        }
    }

    private void Release()
    {
        lock (gate)
        {
            while (waiting.TryPeek(out var next, out _) && TryEnter(next))
            {
                waiting.Dequeue().Turn.SetResult();
            }

            Schedule();
        }
    }

    private bool TryEnter(Waiter waiter) =>
        time.GetTimestamp() >= pausedUntil && (waiter.Weight == 0 || second.TryEnter(waiter.IsAnswer, waiter.Weight));

    private void Schedule()
    {
        if (!waiting.TryPeek(out var next, out _))
        {
            return;
        }

        // Nothing: the next answer will ring.
        var chance = next.Weight == 0 ? pausedUntil : second.NextChance(next.IsAnswer, next.Weight);
        if (chance is { } at)
        {
            var wait = Math.Max(Math.Max(at, pausedUntil) - time.GetTimestamp(), 0);
            timer.Change(Milliseconds(wait), Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Timers know whole milliseconds only; one too early would ring twice.</summary>
    private TimeSpan Milliseconds(long ticks) =>
        TimeSpan.FromMilliseconds(Math.Ceiling(ticks * 1000.0 / time.TimestampFrequency));

    private sealed record Waiter(bool IsAnswer, int Weight)
    {
        public TaskCompletionSource Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

/// <summary>A call that was let through.</summary>
internal sealed record Slot(long Departed, int Weight);
