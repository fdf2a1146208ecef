using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>
/// What carries broadcasts on: one small step in one transaction, so that everybody else gets a turn between two. All it
/// knows stands in the table; after a crash the next step goes on where the last one ended.
/// </summary>
public static class BroadcastClock
{
    /// <summary>The message that shows how it goes is not edited more often.</summary>
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(15);

    /// <returns>Whether there is more to do right away.</returns>
    public static bool Step(Tx tx, CentreSettings centre)
    {
        if (BroadcastStore.NextDue(tx) is { } due)
        {
            Start(tx, centre, due);
            return true;
        }

        foreach (var item in BroadcastStore.UnderWay(tx))
        {
            if (Advance(tx, centre, item))
            {
                return true;
            }
        }

        foreach (var item in BroadcastStore.Stale(tx).Where(item => IsToShow(tx, item)))
        {
            Show(tx, item);
        }

        return false;
    }

    private static void Start(Tx tx, CentreSettings centre, Broadcast item)
    {
        if (Slot(tx, centre, item) is var slot && slot > tx.Now)
        {
            BroadcastStore.Save(tx, item with { DueAt = slot, ShownAt = null });
            Sending.Stir(tx, item.Id);
            return;
        }

        // Rights may have gone since it was planned.
        var author = item.AuthorId is { } id ? Actor.OfPerson(tx, id) : new Actor();
        if (!BroadcastRights.MayWrite(author))
        {
            Sending.Settle(tx, item, BroadcastState.Cancelled);
            return;
        }

        if (item.ApprovedBy is null && BroadcastRights.NeedsApproval(tx, author, AudienceStore.Of(tx, item.Id)))
        {
            BroadcastStore.Save(tx, item with { State = BroadcastState.AwaitingApproval, ShownAt = null });
            Sending.Stir(tx, item.Id);
            return;
        }

        if (item.Weekly)
        {
            Weekly.PlanNext(tx, centre, item);
        }

        Enqueueing.Begin(tx, item);
    }

    /// <summary>Holidays may have been entered since it was planned. Whoever sends on a holiday knows what day it is.</summary>
    private static DateTimeOffset Slot(Tx tx, CentreSettings centre, Broadcast item) =>
        item switch
        {
            { Urgent: true } => tx.Now,
            { State: BroadcastState.Planned, PlannedFor: { } asked } => HolidayStore.Covers(tx, centre.Day(tx.Now))
                ? Planning.Slot(tx, centre, Today(tx, centre, asked))
                : QuietHours.Next(centre, tx.Now),
            _ => QuietHours.Next(centre, tx.Now),
        };

    /// <summary>This day at the time that was asked for.</summary>
    private static DateTimeOffset Today(Tx tx, CentreSettings centre, DateTimeOffset asked) =>
        centre.Moment(centre.Local(tx.Now).Date + centre.Local(asked).TimeOfDay);

    /// <returns>Whether there is more to do right away.</returns>
    private static bool Advance(Tx tx, CentreSettings centre, Broadcast item) =>
        item.State switch
        {
            BroadcastState.Preparing => Enqueueing.Next(tx, item),
            BroadcastState.Sending => Send(tx, centre, item),
            BroadcastState.Stopping => StopRest(tx, item) || Finish(tx, item, BroadcastState.Stopped),
            BroadcastState.Correcting => FollowingUp.Correct(tx, item),
            _ => StopRest(tx, item) || (!IsOnItsWay(tx, item) && FollowingUp.TakeBack(tx, item)),
        };

    private static bool Send(Tx tx, CentreSettings centre, Broadcast item)
    {
        if (item.Repeating)
        {
            var again = BatchStore.RepeatUncertain(tx, Batches.Message(item.Id));
            BroadcastStore.Save(tx, item with { Repeating = again > 0 });
            return true;
        }

        if (!item.Urgent && QuietHours.Cover(centre, tx.Now) && Hold(tx, centre, item))
        {
            return true;
        }

        BroadcastStore.SetStale(tx, item.Id, stale: true);
        return Finish(tx, item, Next(item));
    }

    private static BroadcastState Next(Broadcast item) =>
        item.Editions > item.Corrected ? BroadcastState.Correcting : BroadcastState.Done;

    /// <summary>The night has come while it was being sent: the rest goes in the morning.</summary>
    private static bool Hold(Tx tx, CentreSettings centre, Broadcast item)
    {
        var until = QuietHours.Next(centre, tx.Now);
        var held = item.HeldUntil == until ? item : item with { HeldUntil = until, HoldBatch = 0, HoldRow = 0 };
        var batches = Batches.Sent(held);
        if (held.HoldBatch >= batches.Count)
        {
            return false;
        }

        var row = CopyStore.Hold(tx, batches[held.HoldBatch], held.HoldRow, until, BatchStore.Chunk);
        BroadcastStore.Save(
            tx,
            row is { } reached
                ? held with
                {
                    HoldRow = reached,
                }
                : held with
                {
                    HoldBatch = held.HoldBatch + 1,
                    HoldRow = 0,
                }
        );
        return true;
    }

    private static bool StopRest(Tx tx, Broadcast item) =>
        Batches.Sent(item).Any(batch => BatchStore.Stop(tx, batch) > 0);

    private static bool IsOnItsWay(Tx tx, Broadcast item) =>
        Batches.Sent(item).Any(batch => CopyStore.IsOnItsWay(tx, batch));

    private static bool Finish(Tx tx, Broadcast item, BroadcastState state)
    {
        if (IsOnItsWay(tx, item))
        {
            return false;
        }

        Sending.Settle(tx, item, state);
        if (item.SettledAt is null)
        {
            InPersonStore.TellClassTeachers(tx, item);
        }

        return true;
    }

    private static bool IsToShow(Tx tx, Broadcast item)
    {
        // A clock that was set back must not hide it for a year.
        var since = item.ShownAt is { } shown && shown <= tx.Now ? tx.Now - shown : TimeSpan.MaxValue;
        return since >= (item.IsUnderWay && item.StartedAt < tx.Now.AddMinutes(-3) ? Seldom : Often);
    }

    private static void Show(Tx tx, Broadcast item)
    {
        var again = CopyStore.Renew(tx, Batches.Course(item.Id));
        BroadcastStore.Save(tx, item with { ShownAt = tx.Now });
        BroadcastStore.SetStale(tx, item.Id, again);
    }
}
