using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>What people do with a broadcast that has begun. The clock carries it out, chunk by chunk.</summary>
public static class Running
{
    /// <summary>The broadcast, if this actor may see how it goes.</summary>
    public static Broadcast? Find(Tx tx, Actor actor, long id) =>
        BroadcastStore.Find(tx, id) is { } item && BroadcastRights.MayRun(actor, item) ? item : null;

    public static BroadcastOutcome Stop(Tx tx, Actor actor, long id) =>
        Act(
            tx,
            actor,
            id,
            "broadcast.stopped",
            item => item.IsUnderWay ? item with { State = BroadcastState.Stopping } : null,
            already: item => item.State is BroadcastState.Stopping or BroadcastState.Stopped
        );

    /// <summary>Stops the rest and takes back what arrived.</summary>
    public static BroadcastOutcome Withdraw(Tx tx, Actor actor, long id) =>
        Act(
            tx,
            actor,
            id,
            "broadcast.withdrawn",
            item =>
                item.IsUnderWay || item.IsOver || item.State is BroadcastState.Stopping or BroadcastState.Correcting
                    ? item with
                    {
                        State = BroadcastState.Withdrawing,
                        FollowBatch = 0,
                        FollowRow = 0,
                    }
                    : null,
            already: item => item.State is BroadcastState.Withdrawing or BroadcastState.Withdrawn
        );

    /// <summary>Puts another content in the place of the first, in the messages that arrived and in those that still wait.</summary>
    public static BroadcastOutcome Correct(Tx tx, Actor actor, long id, string content)
    {
        var outcome = Act(
            tx,
            actor,
            id,
            "broadcast.corrected",
            item =>
                item.IsUnderWay || item.IsOver
                    ? item with
                    {
                        State = item.IsOver ? BroadcastState.Correcting : item.State,
                        Editions = item.Editions + 1,
                        FollowBatch = 0,
                        FollowRow = 0,
                    }
                    : null,
            already: _ => false
        );
        if (outcome == BroadcastOutcome.Done)
        {
            BroadcastStore.SetContent(tx, id, content);
        }

        return outcome;
    }

    /// <summary>Somebody has decided that a double is better than a miss.</summary>
    public static BroadcastOutcome RepeatUncertain(Tx tx, Actor actor, long id) =>
        Act(
            tx,
            actor,
            id,
            "broadcast.repeated",
            item =>
                item.IsOver && BatchStore.Progress(tx, Batches.Message(id)).Uncertain > 0
                    ? item with
                    {
                        State = BroadcastState.Sending,
                        Repeating = true,
                    }
                    : null,
            already: item => item.Repeating || item.IsUnderWay
        );

    /// <summary>Those who got it and have not said «Ознакомлен(а)» get it once more.</summary>
    public static BroadcastOutcome RemindSilent(Tx tx, Actor actor, long id) =>
        Act(
            tx,
            actor,
            id,
            "broadcast.reminded",
            item =>
                item is { IsOver: true, Acknowledged: true } && ReaderStore.HasSilent(tx, id)
                    ? item with
                    {
                        State = BroadcastState.Preparing,
                        Reminders = item.Reminders + 1,
                        AccountDone = 0,
                    }
                    : null,
            already: item => item.IsUnderWay
        );

    /// <summary>Somebody has read it. Whoever never got it has nothing to say about it.</summary>
    public static BroadcastOutcome Read(Tx tx, long accountId, long id)
    {
        if (
            BroadcastStore.Find(tx, id) is not { Acknowledged: true, State: not BroadcastState.Draft }
            || !ReaderStore.IsRecipient(tx, id, accountId)
        )
        {
            return BroadcastOutcome.NotFound;
        }

        if (!ReaderStore.Add(tx, id, accountId))
        {
            return BroadcastOutcome.Already;
        }

        BroadcastStore.SetStale(tx, id, stale: true);
        return BroadcastOutcome.Done;
    }

    private static BroadcastOutcome Act(
        Tx tx,
        Actor actor,
        long id,
        string action,
        Func<Broadcast, Broadcast?> change,
        Func<Broadcast, bool> already
    )
    {
        if (Find(tx, actor, id) is not { } item)
        {
            return BroadcastOutcome.NotFound;
        }

        if (change(item) is not { } changed)
        {
            return already(item) ? BroadcastOutcome.Already : BroadcastOutcome.TooLate;
        }

        BroadcastStore.Save(tx, changed with { ShownAt = null });
        JournalStore.Note(tx, actor.PersonId, action, "broadcast", id);
        Sending.Stir(tx, id);
        return BroadcastOutcome.Done;
    }
}
