using System.Collections.Concurrent;

namespace TochkaBot.Bot.Delivery;

/// <summary>What is the same for many is made once and remembered for a moment.</summary>
internal sealed class Memo<TKey, TValue>(TimeSpan fresh, TimeProvider time)
    where TKey : notnull
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<TKey, (TValue Value, long At)> made = new();

    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        if (made.TryGetValue(key, out var known) && time.GetElapsedTime(known.At) < fresh)
        {
            return known.Value;
        }

        if (made.Count >= Most)
        {
            made.Clear();
        }

        var at = time.GetTimestamp();
        var value = make(key);
        made[key] = (value, at);
        return value;
    }
}
