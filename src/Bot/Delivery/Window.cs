namespace TochkaBot.Bot.Delivery;

/// <summary>
/// The second that the other side counts, seen from here. It counts arrivals, and we know only departures and answers: a
/// call arrived between the two. So a call is held against us from its departure until a second after its answer, less
/// the quickest round trip, which no call undercuts: the way back of the old call and the way there of the next one take
/// at least as long. A net that is slow but steady costs nothing so, and one that trembles costs only its trembling.
/// </summary>
internal sealed class Window
{
    /// <summary>For two clocks that do not run alike.</summary>
    private const double Skew = 0.003;

    /// <summary>
    /// While people tap, what nobody taps for takes a freed place so much later: a tap finds one free instead of waiting
    /// for the next, and the price is two messages in a hundred. While nobody taps, nothing is kept free.
    /// </summary>
    private const double Headroom = 0.022;

    private const double Attention = 10;

    private const double LongestTrip = 0.2;

    /// <summary>Messages that may catch up after a hiccup of our own.</summary>
    private const int CatchUp = 3;

    private readonly int limit;
    private readonly TimeProvider time;
    private readonly RoundTrips trips;
    private readonly Queue<long> ends = new();
    private readonly Queue<long> cooling = new();
    private int underWay;
    private long nextOther;
    private long attentiveUntil;

    public Window(int limit, TimeProvider time)
    {
        (this.limit, this.time) = (limit, time);
        trips = new RoundTrips(Ticks(LongestTrip));
        (nextOther, attentiveUntil) = (time.GetTimestamp(), time.GetTimestamp());
    }

    /// <param name="isAnswer">Somebody has just tapped.</param>
    /// <param name="weight">Messages that this call is counted as.</param>
    public bool TryEnter(bool isAnswer, int weight)
    {
        if (limit == 0)
        {
            return true;
        }

        var now = time.GetTimestamp();
        Forget(now);
        if (!HasRoom(weight, isAnswer ? 0 : cooling.Count) || (!isAnswer && now < nextOther))
        {
            return false;
        }

        underWay += weight;
        if (isAnswer)
        {
            attentiveUntil = now + Ticks(Attention);
            return true;
        }

        // Evenly, and not thirty at once: so that a place gets free every moment, for whoever taps.
        var every = (Ticks(1 + Skew) + Reserve(now)) / limit;
        nextOther = Math.Max(nextOther, now - (CatchUp * every)) + (every * weight);
        return true;
    }

    /// <summary>Timestamp at which it is worth asking again; nothing when only an answer can change things.</summary>
    public long? NextChance(bool isAnswer, int weight)
    {
        var now = time.GetTimestamp();
        var early = isAnswer ? now : nextOther;
        if (HasRoom(weight, isAnswer ? 0 : cooling.Count))
        {
            return early;
        }

        if (!isAnswer && cooling.TryPeek(out var cool))
        {
            return Math.Max(early, cool + Reserve(now));
        }

        return ends.TryPeek(out var end) ? Math.Max(early, end) : null;
    }

    public void Answered(long departed, int weight)
    {
        if (limit == 0)
        {
            return;
        }

        var now = time.GetTimestamp();
        trips.Add(now - departed);
        underWay -= weight;
        for (var i = 0; i < weight; i++)
        {
            ends.Enqueue(now + Ticks(1 + Skew) - trips.Quickest);
        }
    }

    /// <summary>It was let through and never departed.</summary>
    public void Unused(int weight) => underWay -= limit == 0 ? 0 : weight;

    /// <summary>What is larger than the whole second goes when the second is empty.</summary>
    private bool HasRoom(int weight, int cool) =>
        underWay + ends.Count + cool + weight <= limit || underWay + ends.Count + cool == 0;

    private void Forget(long now)
    {
        while (ends.TryPeek(out var end) && end <= now)
        {
            cooling.Enqueue(ends.Dequeue());
        }

        while (cooling.TryPeek(out var end) && end + Reserve(now) <= now)
        {
            cooling.Dequeue();
        }
    }

    private long Reserve(long now) => now < attentiveUntil ? Ticks(Headroom) : 0;

    private long Ticks(double seconds) => (long)(time.TimestampFrequency * seconds);
}
