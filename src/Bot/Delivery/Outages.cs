using TochkaBot.Bot.Channels;

namespace TochkaBot.Bot.Delivery;

/// <summary>
/// Whether the channel is out of reach, and since when. Then one asks for all whether it is back: however many chats
/// wait, the waits grow at the pace of one, and nobody spends a second try on a channel that is still away.
/// </summary>
internal sealed class Outages(IChannel channel, Reach reach, TimeProvider time)
{
    /// <summary>Tries for what can be repeated without harm.</summary>
    public const int MostEdits = 6;

    private const string Sending = "sending";

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private Task? asking;

    public bool IsOut
    {
        get
        {
            lock (gate)
            {
                return asking is not null;
            }
        }
    }

    /// <summary>Ends when the channel answers again.</summary>
    public Task IsOver(CancellationToken stop)
    {
        lock (gate)
        {
            reach.Lost(Sending);
            asking ??= AskUntilThere();
            return asking.WaitAsync(stop);
        }
    }

    private async Task AskUntilThere()
    {
        var wait = First;
        do
        {
            await Task.Delay(wait, time);
            wait = wait * 2 < Longest ? wait * 2 : Longest;
        } while ((await channel.Greet(CancellationToken.None)).Outcome is SendOutcome.NotLeft or SendOutcome.Uncertain);

        lock (gate)
        {
            reach.Found(Sending);
            asking = null;
        }
    }
}
