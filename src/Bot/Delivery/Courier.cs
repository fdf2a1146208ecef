using TochkaBot.Bot.Channels;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>Takes one row to its chat and writes down what became of it.</summary>
internal sealed class Courier(Db db, IChannel channel, Pace pace, Packer packer, Outages outages)
{
    public async Task Deliver(Outgoing row, CancellationToken stop)
    {
        // A crash may have struck before the row was ever tried: tries are counted from here.
        var before = row.Attempt - 1;
        while (true)
        {
            var tried = row;
            var packed = packer.Pack(tried);
            if (packed.Call is not { } send)
            {
                await (
                    packed.Failure is { } why ? Fail(tried, why) : db.Write(tx => DeliveryStore.Superseded(tx, tried))
                );
                return;
            }

            var result = await Call(tried, send, stop);
            DeliveryMetrics.Count(result.Outcome);
            if (await Settle(tried, result, before, stop) is not { } again)
            {
                return;
            }

            row = again;
        }
    }

    /// <summary>A menu is no message: only a pause holds it.</summary>
    private async Task<SendResult> Call(Outgoing row, Sending send, CancellationToken stop)
    {
        if (row.Act == OutgoingAct.Menu)
        {
            await pace.WaitForPause(row.Urgency, stop);
            return await send(channel, stop);
        }

        await pace.Wait(row.Address, row.Urgency, stop);
        try
        {
            return await send(channel, stop);
        }
        finally
        {
            pace.Answered();
        }
    }

    /// <returns>The row to try again; nothing when it is settled.</returns>
    private async Task<Outgoing?> Settle(Outgoing row, SendResult result, int before, CancellationToken stop)
    {
        switch (result.Outcome)
        {
            case SendOutcome.Sent:
                await db.Write(tx => DeliveryStore.Sent(tx, row, result.MessageId));
                return null;
            case SendOutcome.EditTargetGone:
                return await OnEditTargetGone(row);
            case SendOutcome.Blocked or SendOutcome.ChatGone:
                await SwitchOff(row, result);
                return null;
            case SendOutcome.TooMany:
                pace.Pause(result.RetryAfter);
                return row;
            case SendOutcome.NotLeft:
                await outages.IsOver(stop);
                return row;
            case SendOutcome.Uncertain:
                return await OnUncertain(row, result, before, stop);
            default:
                await Fail(row, result.Reason);
                return null;
        }
    }

    /// <summary>Who waits for a file hears that there will be none; a word that cannot be sent leaves nobody waiting.</summary>
    private Task Fail(Outgoing row, string reason) =>
        db.Write(tx =>
        {
            DeliveryStore.Failed(tx, row, reason);
            if (row.Act == OutgoingAct.File)
            {
                var sorry = OutboxJson.Write(new Notice(FileNotices.Gone, row.Id));
                OutboxStore.Answer(tx, AccountStore.Find(tx, row.AccountId)!, OutgoingAct.Notice, body: sorry);
            }
        });

    /// <summary>The person deleted our message: the screen gets a new one.</summary>
    private async Task<Outgoing?> OnEditTargetGone(Outgoing row)
    {
        if (row.Act != OutgoingAct.Screen)
        {
            await db.Write(tx => DeliveryStore.Sent(tx, row, messageId: null));
            return null;
        }

        await db.Write(tx => DeliveryStore.ForgetScreen(tx, row));
        return row with { MessageId = null };
    }

    private async Task SwitchOff(Outgoing row, SendResult result) =>
        await db.Write(tx =>
        {
            var state = result.Outcome == SendOutcome.Blocked ? AccountState.Blocked : AccountState.Gone;
            AccountStore.SetState(tx, row.AccountId, state);
            DeliveryStore.Blocked(tx, row, result.Reason);
        });

    private async Task<Outgoing?> OnUncertain(Outgoing row, SendResult result, int before, CancellationToken stop)
    {
        // Editing twice shows the same; sending twice shows two.
        var most =
            row.MessageId is not null || row.Act is OutgoingAct.Strip or OutgoingAct.Menu ? Outages.MostEdits : 2;
        if (!row.Repeatable || row.Attempt - before >= most)
        {
            await db.Write(tx => DeliveryStore.Uncertain(tx, row, result.Reason));
            return null;
        }

        if (stop.IsCancellationRequested)
        {
            // It stays «sending», which is the truth; the next start repeats it.
            return null;
        }

        await outages.IsOver(stop);
        await db.Write(tx => DeliveryStore.Again(tx, row));
        return row with { Attempt = row.Attempt + 1 };
    }
}
