using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>From a draft to the moment it begins.</summary>
public static class Sending
{
    /// <summary>Goes out after the grace time.</summary>
    public static BroadcastOutcome Send(Tx tx, CentreSettings centre, Actor actor, long id) =>
        Drafting.Find(tx, actor, id) is { } item
            ? Release(tx, centre, actor, item with { DueAt = null }, BroadcastState.Grace)
            : Missing(tx, actor, id);

    /// <param name="at">When; what falls into quiet hours or holidays goes after them, unless it is urgent.</param>
    /// <param name="weekly">And every week from then on.</param>
    public static BroadcastOutcome Plan(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long id,
        DateTimeOffset at,
        bool weekly
    )
    {
        if (Drafting.Find(tx, actor, id) is not { } item)
        {
            return Missing(tx, actor, id);
        }

        return at <= tx.Now
            ? BroadcastOutcome.Past
            : Release(
                tx,
                centre,
                actor,
                item with
                {
                    PlannedFor = at,
                    DueAt = item.Urgent ? at : Planning.Slot(tx, centre, at),
                    Weekly = weekly,
                },
                BroadcastState.Planned
            );
    }

    /// <summary>Before it begins: by its author, or by who leads the centre.</summary>
    public static BroadcastOutcome Cancel(Tx tx, Actor actor, long id)
    {
        if (Running.Find(tx, actor, id) is not { } item)
        {
            return BroadcastOutcome.NotFound;
        }

        if (!item.IsWaiting)
        {
            return item.State == BroadcastState.Cancelled ? BroadcastOutcome.Already : BroadcastOutcome.TooLate;
        }

        Settle(tx, item, BroadcastState.Cancelled);
        JournalStore.Note(tx, actor.PersonId, "broadcast.cancelled", "broadcast", id);
        return BroadcastOutcome.Done;
    }

    /// <summary>The wider audience is all right.</summary>
    public static BroadcastOutcome Approve(Tx tx, CentreSettings centre, Actor actor, long id)
    {
        if (!actor.LeadsCentre || BroadcastStore.Find(tx, id) is not { } item)
        {
            return BroadcastOutcome.NotFound;
        }

        if (item.State != BroadcastState.AwaitingApproval)
        {
            return BroadcastOutcome.TooLate;
        }

        var planned = item.DueAt > tx.Now;
        BroadcastStore.Save(
            tx,
            item with
            {
                State = planned ? BroadcastState.Planned : BroadcastState.Grace,
                DueAt = planned ? item.DueAt : After(tx, centre, item),
                ApprovedBy = actor.PersonId,
                ShownAt = null,
            }
        );
        JournalStore.Note(tx, actor.PersonId, "broadcast.approved", "broadcast", id);
        Stir(tx, id);
        return BroadcastOutcome.Done;
    }

    /// <summary>The message that shows how it goes says something new.</summary>
    internal static void Stir(Tx tx, long id)
    {
        BroadcastStore.SetStale(tx, id, stale: true);
        tx.Announce(BroadcastsStir.Fact);
    }

    internal static void Settle(Tx tx, Broadcast item, BroadcastState state)
    {
        BroadcastStore.Save(tx, item with { State = state, SettledAt = tx.Now, ShownAt = null });
        Stir(tx, item.Id);
    }

    /// <summary>Where everybody who has to do with it sees how it goes: its author, and of a teacher's those who lead the centre.</summary>
    internal static void ShowCourse(Tx tx, Broadcast item)
    {
        var leaders = StaffStore
            .All(tx)
            .Where(member => member.Role == StaffRole.Head)
            .SelectMany(member => AccountStore.OfPerson(tx, member.PersonId));
        var author = item.AuthorId is { } id ? Actor.OfPerson(tx, id) : new Actor();
        var accounts = leaders.Where(_ => !author.LeadsCentre).Select(account => account.Id);
        BatchStore.Add(
            tx,
            Batches.Course(item.Id),
            new Notice(BroadcastNotice.Course, item.Id),
            new NoticeTerms { Urgency = Urgency.Urgent, Repeatable = true },
            item.AccountId is { } own ? [own, .. accounts.Where(a => a != own)] : accounts
        );
    }

    private static BroadcastOutcome Release(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        Broadcast item,
        BroadcastState state
    )
    {
        if (!AudienceStore.HasAnybody(tx, item.Id))
        {
            return BroadcastOutcome.Nobody;
        }

        if (item.MustCopy && CopyStore.IsRefused(tx, Batches.Proof(item.Id, item.Proofs)))
        {
            return BroadcastOutcome.CannotCopy;
        }

        var waits = BroadcastRights.NeedsApproval(tx, actor, AudienceStore.Of(tx, item.Id));
        var released = item with
        {
            State = waits ? BroadcastState.AwaitingApproval : state,
            DueAt = item.DueAt ?? After(tx, centre, item),
            Collecting = false,
        };
        BroadcastStore.Save(tx, released);
        JournalStore.Note(tx, actor.PersonId, "broadcast.sent", "broadcast", item.Id, released.State.Stored());
        if (released.Urgent)
        {
            // The reason stands beside the broadcast; the journal holds no words that people typed.
            JournalStore.Note(tx, actor.PersonId, "broadcast.urgent", "broadcast", item.Id);
        }

        ShowCourse(tx, released);
        tx.Announce(BroadcastsStir.Fact);
        return waits ? BroadcastOutcome.AwaitsApproval : BroadcastOutcome.Done;
    }

    private static DateTimeOffset After(Tx tx, CentreSettings centre, Broadcast item) =>
        item.Urgent ? tx.Now + centre.BroadcastGrace : QuietHours.Next(centre, tx.Now + centre.BroadcastGrace);

    /// <summary>A second press finds no draft any more.</summary>
    private static BroadcastOutcome Missing(Tx tx, Actor actor, long id) =>
        Running.Find(tx, actor, id) is null ? BroadcastOutcome.NotFound : BroadcastOutcome.Already;
}
