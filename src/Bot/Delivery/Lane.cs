using System.Collections.Concurrent;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>One channel's way out: chats side by side, each chat in order, answers before notices.</summary>
internal sealed partial class Lane(Db db, Courier courier, ILogger<Lane> log)
{
    private readonly ConcurrentDictionary<string, ChatQueue> chats = new(StringComparer.Ordinal);
    private int notices;

    /// <summary>Notices leased and not yet settled.</summary>
    public int NoticesUnderWay => Volatile.Read(ref notices);

    /// <summary>Called when a notice was settled, so that the next can be leased.</summary>
    public event Action? NoticeSettled;

    public void Post(Outgoing row, CancellationToken stop)
    {
        if (row.Urgency != Urgency.Answer)
        {
            Interlocked.Increment(ref notices);
        }

        while (true)
        {
            var chat = chats.GetOrAdd(row.Address, _ => new ChatQueue());
            if (chat.Add(row) is not { } mustStart)
            {
                continue;
            }

            if (mustStart)
            {
                _ = Task.Run(() => Drain(row.Address, chat, stop), CancellationToken.None);
            }

            return;
        }
    }

    /// <summary>Ends when nothing is under way any more, the time is over, or there is no use in waiting.</summary>
    public async Task Finish(TimeSpan patience, Func<bool> isVain)
    {
        var deadline = Task.Delay(patience);
        while (!chats.IsEmpty && !deadline.IsCompleted && !isVain())
        {
            await Task.WhenAny(Task.Delay(20), deadline);
        }
    }

    private async Task Drain(string address, ChatQueue chat, CancellationToken stop)
    {
        while (chat.Take(out var row, out var isOld))
        {
            await Settle(row, isOld, stop);
            if (row.Urgency != Urgency.Answer)
            {
                Interlocked.Decrement(ref notices);
                NoticeSettled?.Invoke();
            }
        }

        chats.TryRemove(new KeyValuePair<string, ChatQueue>(address, chat));
    }

    /// <summary>One row's fate never touches the next: whatever goes wrong, the chat goes on.</summary>
    private async Task Settle(Outgoing row, bool isOld, CancellationToken stop)
    {
        try
        {
            await (isOld ? db.Write(tx => DeliveryStore.Superseded(tx, row)) : courier.Deliver(row, stop));
        }
        catch (OperationCanceledException)
        {
            await db.Write(tx => DeliveryStore.NotTried(tx, row));
        }
        catch (Exception failure) when (Db.IsDiskTrouble(failure))
        {
            // The row stays «sending»: the next start finds it and says the truth about it.
            NotNoted(row.Id, failure.GetType().Name);
        }
        catch (Exception failure)
        {
            Failed(row.Id, failure);
            await db.Write(tx => DeliveryStore.Failed(tx, row, failure.GetType().Name));
        }
    }

    [LoggerMessage(LogLevel.Error, "Message {OutgoingId} could not be made")]
    private partial void Failed(long outgoingId, Exception failure);

    [LoggerMessage(LogLevel.Critical, "What became of message {OutgoingId} cannot be saved: {Kind}")]
    private partial void NotNoted(long outgoingId, string kind);
}
