using TochkaBot.Bot.Channels;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>Takes one row to its chat and writes down what became of it.</summary>
internal sealed class Courier(
    Ledger ledger,
    CentreBook book,
    IChannel channel,
    Pace pace,
    Packer packer,
    Outages outages,
    TimeProvider time
)
{
    public async Task Deliver(Outgoing row, CancellationToken stop)
    {
        // A crash may have struck before the row was ever tried: tries are counted from here.
        var before = row.Attempt - 1;
        for (var next = row; next is not null; )
        {
            next = await Try(next, before, stop);
        }
    }

    /// <returns>The row to try again; nothing when it is settled.</returns>
    private async Task<Outgoing?> Try(Outgoing row, int before, CancellationToken stop)
    {
        var packed = packer.Pack(row);
        if (packed.Failure is { } why)
        {
            await Fail(row, why, stop);
            return null;
        }

        if (packed.Call is not { } call)
        {
            await ledger.Note(row.Id, tx => DeliveryStore.Superseded(tx, row), stop);
            return null;
        }

        if (await Call(row, call, packed.Weight, stop) is not { } result)
        {
            await ledger.Note(row.Id, tx => Put(tx, row), stop);
            return null;
        }

        DeliveryMetrics.Count(result.Outcome);
        return await Settle(row, result, before, stop);
    }

    /// <summary>Its turn came too late, or in the night.</summary>
    private void Put(Tx tx, Outgoing row)
    {
        if (row.ExpiresAt <= tx.Now)
        {
            DeliveryStore.Expired(tx, row);
        }
        else
        {
            LeaseStore.UntilMorning(tx, book.Now, row);
        }
    }

    /// <returns>Nothing when its time was over before its turn came, or the night has begun.</returns>
    private async Task<SendResult?> Call(Outgoing row, Sending send, int weight, CancellationToken stop)
    {
        // A menu is no message: only a pause holds it.
        if (row.Act == OutgoingAct.Menu)
        {
            await pace.WaitForPause(row.Urgency, stop);
            return await send(channel, stop);
        }

        var slot = await pace.Enter(row.Address, row.Urgency, weight, stop);
        var now = time.GetUtcNow();
        if (row.ExpiresAt <= now || LeaseStore.IsForMorning(book.Now, row, now))
        {
            pace.Unused(slot);
            return null;
        }

        try
        {
            return await send(channel, stop);
        }
        finally
        {
            pace.Answered(slot);
        }
    }

    /// <returns>The row to try again; nothing when it is settled.</returns>
    private async Task<Outgoing?> Settle(Outgoing row, SendResult result, int before, CancellationToken stop)
    {
        switch (result.Outcome)
        {
            case SendOutcome.Sent:
                await ledger.Note(row.Id, tx => DeliveryStore.Sent(tx, row, result.MessageId), stop);
                return null;
            case SendOutcome.Partial:
                await ledger.Note(row.Id, tx => DeliveryStore.Partial(tx, row, result.MessageId!, result.Reason), stop);
                return null;
            case SendOutcome.EditTargetGone:
                return await OnEditTargetGone(row, result, stop);
            case SendOutcome.Blocked or SendOutcome.ChatGone:
                await SwitchOff(row, result, stop);
                return null;
            case SendOutcome.Moved:
                return await Follow(row, result, stop);
            case SendOutcome.TooMany:
                return await OnTooMany(row, result, stop);
            case SendOutcome.NotLeft:
                await outages.IsOver(stop);
                return row;
            case SendOutcome.Uncertain:
                return await OnUncertain(row, result, before, stop);
            default:
                await Fail(row, result.Reason, stop);
                return null;
        }
    }

    /// <summary>No attempt is counted. The pause is written down, since the next life of the service must keep it too.</summary>
    private async Task<Outgoing> OnTooMany(Outgoing row, SendResult result, CancellationToken stop)
    {
        if (pace.TooMany(row.Address, result.RetryAfter))
        {
            var until = time.GetUtcNow() + result.RetryAfter;
            await ledger.Note(row.Id, tx => PauseStore.Remember(tx, row.Channel, until), stop);
        }

        return row;
    }

    /// <summary>Who waits for a file hears that there will be none; a word that cannot be sent leaves nobody waiting.</summary>
    private Task Fail(Outgoing row, string reason, CancellationToken stop) =>
        ledger.Note(
            row.Id,
            tx =>
            {
                DeliveryStore.Failed(tx, row, reason);
                if (row.Act == OutgoingAct.File)
                {
                    var sorry = OutboxJson.Write(new Notice(FileNotices.Gone, row.Id));
                    OutboxStore.Answer(tx, AccountStore.Find(tx, row.AccountId)!, OutgoingAct.Notice, body: sorry);
                }
            },
            stop
        );

    /// <summary>The person deleted our message: the screen gets a new one.</summary>
    private async Task<Outgoing?> OnEditTargetGone(Outgoing row, SendResult result, CancellationToken stop)
    {
        if (row.Act != OutgoingAct.Screen)
        {
            await ledger.Note(row.Id, tx => DeliveryStore.TargetGone(tx, row, result.Reason), stop);
            return null;
        }

        await ledger.Note(row.Id, tx => DeliveryStore.ForgetScreen(tx, row), stop);
        return row with { MessageId = null };
    }

    private Task SwitchOff(Outgoing row, SendResult result, CancellationToken stop) =>
        ledger.Note(
            row.Id,
            tx =>
            {
                var state = result.Outcome == SendOutcome.Blocked ? AccountState.Blocked : AccountState.Gone;
                AccountStore.SetState(tx, row.AccountId, state);
                DeliveryStore.Blocked(tx, row, result.Reason);
            },
            stop
        );

    /// <summary>The group has become another one: its account moves, and what waits goes along.</summary>
    private async Task<Outgoing?> Follow(Outgoing row, SendResult result, CancellationToken stop)
    {
        var address = result.NewAddress!;
        await ledger.Note(row.Id, tx => AccountStore.Move(tx, row.Channel, row.Address, address), stop);
        return row with { Address = address };
    }

    private async Task<Outgoing?> OnUncertain(Outgoing row, SendResult result, int before, CancellationToken stop)
    {
        // Editing twice shows the same; sending twice shows two.
        var most =
            row.MessageId is not null || row.Act is OutgoingAct.Strip or OutgoingAct.Menu ? Outages.MostEdits : 2;
        if (!row.Repeatable || row.Attempt - before >= most)
        {
            await ledger.Note(row.Id, tx => DeliveryStore.Uncertain(tx, row, result.Reason), stop);
            return null;
        }

        await outages.IsOver(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (stop.IsCancellationRequested)
        {
            // It stays «sending», which is the truth; the next start repeats it.
            return null;
        }

        await ledger.Note(row.Id, tx => LeaseStore.Again(tx, row), stop);
        return row with { Attempt = row.Attempt + 1 };
    }
}
