namespace TochkaBot.Bot.Delivery;

/// <summary>How quick the quickest of the last calls was, in timestamp ticks: what every call needs at least.</summary>
internal sealed class RoundTrips(long longest)
{
    /// <summary>Some seconds of calls; fewer prove nothing, since the first ones also make their connections.</summary>
    private const int Remembered = 128;

    private const int Enough = 32;

    private readonly long[] last = new long[Remembered];
    private long count;

    /// <summary>Nothing is taken for granted before enough calls were seen.</summary>
    public long Quickest { get; private set; }

    public void Add(long ticks)
    {
        last[count++ % Remembered] = ticks;
        if (count >= Enough)
        {
            Quickest = Math.Min(last.Take((int)Math.Min(count, Remembered)).Min(), longest);
        }
    }
}
