namespace TochkaBot.Bot.Delivery;

/// <summary>How long the channel has been out of reach, and how long to wait before the next try.</summary>
internal sealed class Outages(TimeProvider time)
{
    /// <summary>Tries for what can be repeated without harm.</summary>
    public const int MostEdits = 6;

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private TimeSpan next = First;
    private DateTimeOffset? since;

    /// <summary>Nothing while all is well.</summary>
    public DateTimeOffset? Since
    {
        get
        {
            lock (gate)
            {
                return since;
            }
        }
    }

    public TimeSpan NextWait()
    {
        lock (gate)
        {
            since ??= time.GetUtcNow();
            var wait = next;
            next = next * 2 < Longest ? next * 2 : Longest;
            return wait;
        }
    }

    public void Over()
    {
        if (since is null)
        {
            return;
        }

        lock (gate)
        {
            since = null;
            next = First;
        }
    }
}
