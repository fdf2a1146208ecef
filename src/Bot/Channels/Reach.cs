namespace TochkaBot.Bot.Channels;

/// <summary>Whether the messenger can be reached, as those who speak with it find: for whoever is asked about it.</summary>
internal sealed class Reach(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> lost = new(StringComparer.Ordinal);

    /// <summary>Nothing while all is well.</summary>
    public DateTimeOffset? AwaySince
    {
        get
        {
            lock (gate)
            {
                return lost.Count == 0 ? null : lost.Values.Min();
            }
        }
    }

    /// <param name="who">«sending», «receiving».</param>
    public void Lost(string who)
    {
        lock (gate)
        {
            lost.TryAdd(who, time.GetUtcNow());
        }
    }

    public void Found(string who)
    {
        lock (gate)
        {
            lost.Remove(who);
        }
    }
}
