using System.Collections.Concurrent;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Delivery;

/// <summary>One channel's way out: chats side by side, each chat in order, answers before notices.</summary>
internal sealed partial class Lane(Courier courier, Ledger ledger, Pace pace, ILogger<Lane> log)
{
    private readonly ConcurrentDictionary<string, ChatQueue> chats = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource closing = new(TaskCreationOptions.RunContinuationsAsynchronously);
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
        closing.TrySetResult();
        var deadline = Task.Delay(patience);
        while (!chats.IsEmpty && !deadline.IsCompleted && !isVain())
        {
            await Task.WhenAny(Task.Delay(20), deadline);
        }
    }

    private async Task Drain(string address, ChatQueue chat, CancellationToken stop)
    {
        await Calm(address, chat);
        while (chat.Take(out var row, out var isOld))
        {
            await Settle(row, isOld, stop);
            if (row.Urgency != Urgency.Answer)
            {
                Interlocked.Decrement(ref notices);
                NoticeSettled?.Invoke();
            }

            await Calm(address, chat);
        }

        chats.TryRemove(new KeyValuePair<string, ChatQueue>(address, chat));
    }

    /// <summary>Taking off an old keyboard is counted like a message, so it waits until nobody needs the chat's allowance.</summary>
    private async Task Calm(string address, ChatQueue chat)
    {
        while (chat.IsIdle(out var untilAdded) && pace.UntilCalm(address) is var calm && calm > TimeSpan.Zero)
        {
            if (closing.Task.IsCompleted)
            {
                return;
            }

            await Task.WhenAny(untilAdded, closing.Task, Task.Delay(calm));
        }
    }

    /// <summary>One row's fate never touches the next: whatever goes wrong, the chat goes on.</summary>
    private async Task Settle(Outgoing row, bool isOld, CancellationToken stop)
    {
        try
        {
            await (isOld ? ledger.Note(row.Id, tx => DeliveryStore.Superseded(tx, row), stop) : Deliver(row, stop));
        }
        catch (Exception failure)
        {
            // The row stays «sending»: the next start finds it and says the truth about it.
            NotNoted(row.Id, failure.GetType().Name);
        }
    }

    private async Task Deliver(Outgoing row, CancellationToken stop)
    {
        try
        {
            await courier.Deliver(row, stop);
        }
        catch (OperationCanceledException)
        {
            await ledger.Note(row.Id, tx => LeaseStore.NotTried(tx, row), stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            Failed(row.Id, failure);
            await ledger.Note(row.Id, tx => DeliveryStore.Failed(tx, row, failure.GetType().Name), stop);
        }
    }

    [LoggerMessage(LogLevel.Error, "Message {OutgoingId} could not be made")]
    private partial void Failed(long outgoingId, Exception failure);

    [LoggerMessage(LogLevel.Critical, "What became of message {OutgoingId} was not saved: {Kind}")]
    private partial void NotNoted(long outgoingId, string kind);
}
