using System.Collections.Concurrent;

namespace TochkaBot.Bot.Delivery;

/// <summary>The rhythm of each chat.</summary>
internal sealed class ChatPaces(PaceLimits limits, TimeProvider time)
{
    /// <summary>Messages in a row that a private chat takes before its rhythm holds.</summary>
    private const int Burst = 3;

    /// <summary>A minute, and a little for messages that travel at different speeds.</summary>
    private const int GroupSeconds = 61;

    private readonly ConcurrentDictionary<string, ChatRhythm> chats = new(StringComparer.Ordinal);

    /// <summary>Ends when this chat may be written to.</summary>
    public async ValueTask Wait(string address, int weight, CancellationToken stop)
    {
        if (IsLimited(address) && Rhythm(address).Reserve(time.GetTimestamp(), weight) is > 0 and var delay)
        {
            await Task.Delay(Span(delay), time, stop);
        }
    }

    /// <summary>How long until nothing that was sent weighs on this chat any more.</summary>
    public TimeSpan UntilCalm(string address) =>
        chats.TryGetValue(address, out var chat) ? Span(chat.UntilCalm(time.GetTimestamp())) : TimeSpan.Zero;

    /// <summary>By our own count this group has had most of what it may get, so that a refusal means it alone.</summary>
    public bool IsSpent(string address) =>
        chats.TryGetValue(address, out var chat) && chat.IsSpent(time.GetTimestamp());

    public void Pause(string address, TimeSpan span) =>
        Rhythm(address).Pause(time.GetTimestamp() + (long)(span.TotalSeconds * time.TimestampFrequency));

    /// <summary>Forgets chats on which nothing weighs any more.</summary>
    public void Forget()
    {
        var now = time.GetTimestamp();
        foreach (var (address, chat) in chats)
        {
            if (chat.UntilCalm(now) == 0)
            {
                chats.TryRemove(address, out _);
            }
        }
    }

    /// <summary>Telegram's groups have negative ids and a limit per minute instead of per second.</summary>
    private static bool IsGroup(string address) => address.StartsWith('-');

    private bool IsLimited(string address) =>
        IsGroup(address) ? limits.PerGroupPerMinute > 0 : limits.PerChatPerSecond > 0;

    private ChatRhythm Rhythm(string address) => chats.GetOrAdd(address, NewRhythm);

    private ChatRhythm NewRhythm(string address) =>
        IsGroup(address)
            ? new Minute(Math.Max(limits.PerGroupPerMinute, 1), time.TimestampFrequency * GroupSeconds)
            : new Bucket(Burst, time.TimestampFrequency / Math.Max(limits.PerChatPerSecond, 1));

    private TimeSpan Span(long ticks) => TimeSpan.FromSeconds((double)ticks / time.TimestampFrequency);
}
