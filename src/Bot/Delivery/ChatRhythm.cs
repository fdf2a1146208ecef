namespace TochkaBot.Bot.Delivery;

/// <summary>How fast one chat may be written to, and perhaps a pause. Moments and spans are timestamp ticks.</summary>
internal abstract class ChatRhythm
{
    private readonly Lock gate = new();
    private long pausedUntil;

    /// <summary>Takes a place for so many messages.</summary>
    /// <returns>How long to wait for it.</returns>
    public long Reserve(long now, int weight)
    {
        lock (gate)
        {
            return Math.Max(Math.Max(Take(now, weight), pausedUntil) - now, 0);
        }
    }

    /// <summary>How long until nothing weighs on this chat any more.</summary>
    public long UntilCalm(long now)
    {
        lock (gate)
        {
            return Math.Max(Math.Max(CalmAt(), pausedUntil) - now, 0);
        }
    }

    public void Pause(long until)
    {
        lock (gate)
        {
            pausedUntil = Math.Max(pausedUntil, until);
        }
    }

    /// <summary>Most of what this chat may get in its span was sent.</summary>
    public bool IsSpent(long now)
    {
        lock (gate)
        {
            return Spent(now);
        }
    }

    protected virtual bool Spent(long now) => false;

    protected abstract long Take(long now, int weight);

    protected abstract long CalmAt();
}

/// <summary>Private chats: a burst, and then one in each interval (the generic cell rate algorithm).</summary>
internal sealed class Bucket(int burst, long interval) : ChatRhythm
{
    private long promised;

    protected override long Take(long now, int weight)
    {
        var from = Math.Max(promised, now);
        promised = from + (weight * interval);
        // What is larger than a burst goes when the bucket is full.
        return from - ((burst - Math.Min(weight, burst)) * interval);
    }

    protected override long CalmAt() => promised;
}

/// <summary>Groups: so many in any minute, and not one more.</summary>
internal sealed class Minute(int limit, long span) : ChatRhythm
{
    private readonly Queue<long> ends = new();

    protected override bool Spent(long now) => ends.Count(end => end > now) * 2 > limit;

    protected override long Take(long now, int weight)
    {
        while (ends.TryPeek(out var end) && end <= now)
        {
            ends.Dequeue();
        }

        var at = now;
        for (var over = ends.Count + weight - limit; over > 0 && ends.Count > 0; over--)
        {
            at = ends.Dequeue();
        }

        for (var i = 0; i < weight; i++)
        {
            ends.Enqueue(at + span);
        }

        return at;
    }

    protected override long CalmAt() => ends.Count == 0 ? 0 : ends.Last();
}
