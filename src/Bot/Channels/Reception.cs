using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Channels;

/// <summary>
/// Leads updates to the desk: those of one chat in order, different chats side by side. A slow or failing one holds up
/// nobody else.
/// </summary>
internal sealed partial class Reception(Db db, Desk desk, IChannel channel, ILogger<Reception> log)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> lastOfChat = new(StringComparer.Ordinal);

    /// <returns>Ends when the update and everything that follows from it is on disk.</returns>
    public Task Receive(Incoming incoming, CancellationToken stop)
    {
        lock (gate)
        {
            var before = lastOfChat.GetValueOrDefault(incoming.Address, Task.CompletedTask);
            var mine = Handle(before, incoming, stop);
            if (!mine.IsCompleted)
            {
                lastOfChat[incoming.Address] = mine;
                _ = mine.ContinueWith(
                    _ => Forget(incoming.Address, mine),
                    stop,
                    TaskContinuationOptions.None,
                    TaskScheduler.Default
                );
            }

            return mine;
        }
    }

    private async Task Handle(Task before, Incoming incoming, CancellationToken stop)
    {
        if (!before.IsCompleted)
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var toast = await Decide(await WithBytes(incoming, stop), stop);
        if (incoming.Said is Pressed press)
        {
            _ = channel.AnswerPress(press.PressId, toast, stop);
        }
    }

    /// <summary>Nothing slow may happen at the desk, so a file that a step waits for is fetched before.</summary>
    private async Task<Incoming> WithBytes(Incoming incoming, CancellationToken stop)
    {
        if (
            incoming.Said is not SentFile { Content.File: { } wanted } file
            || !db.Read(tx => desk.WantsBytes(tx, incoming))
        )
        {
            return incoming;
        }

        var bytes = await channel.Fetch((file.Picture ?? wanted).Id, SentFile.LargestFetch, stop);
        return incoming with { Said = file with { Bytes = bytes } };
    }

    private async Task<string?> Decide(Incoming incoming, CancellationToken stop)
    {
        var work = desk.Handle;
        var told = false;
        for (var wait = TimeSpan.FromMilliseconds(200); ; wait = Longer(wait))
        {
            try
            {
                return await db.Write(tx => work(tx, incoming));
            }
            catch (Exception failure) when (Db.IsDiskTrouble(failure))
            {
                DiskTrouble(incoming.UpdateId, failure);
                told = told || await TellOfDisk(incoming, stop);
                await Task.Delay(wait, stop);
            }
            catch (Exception failure) when (work != desk.Apologise)
            {
                Failed(incoming.UpdateId, failure);
                work = desk.Apologise;
            }
        }
    }

    /// <summary>The one word that cannot go through the outbox: the outbox is what cannot be written.</summary>
    private async Task<bool> TellOfDisk(Incoming incoming, CancellationToken stop)
    {
        if (incoming.Said is SwitchedOff or SwitchedOn or MovedTo or OfChannel)
        {
            return true;
        }

        await channel.Send(new Parcel(incoming.Address, MessageId: null, new Screen(HomeTexts.DiskFull)), stop);
        return true;
    }

    private static TimeSpan Longer(TimeSpan wait) => wait * 2 < LongestWait ? wait * 2 : LongestWait;

    private void Forget(string address, Task finished)
    {
        lock (gate)
        {
            if (lastOfChat.GetValueOrDefault(address) == finished)
            {
                lastOfChat.Remove(address);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Update {UpdateId} failed; the person was told")]
    private partial void Failed(long updateId, Exception failure);

    [LoggerMessage(LogLevel.Critical, "Update {UpdateId} cannot be saved: is the disk full?")]
    private partial void DiskTrouble(long updateId, Exception failure);
}
