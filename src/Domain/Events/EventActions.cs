using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

public enum EventOutcome
{
    Done,

    /// <summary>Not there, or not for this actor to know of.</summary>
    NotFound,
    NotAllowed,
    Invalid,

    /// <summary>Cancelled or finished: it stays as it is.</summary>
    Closed,
}

public sealed record EventResult(
    EventOutcome Outcome,
    Event? Event = null,
    IReadOnlyList<EventProblem>? Problems = null
);

/// <summary>What staff do with an event. Everybody whom a change concerns is told in the same transaction.</summary>
public static class EventActions
{
    /// <param name="organiserId">For whom a head, a deputy or a program enters it; else it is the actor's own.</param>
    public static EventResult Create(Tx tx, Actor actor, EventDraft draft, EventStatus status, long? organiserId = null)
    {
        if (!EventRights.MayCreate(actor))
        {
            return new EventResult(EventOutcome.NotAllowed);
        }

        if (Problems(tx, draft) is { Count: > 0 } problems)
        {
            return new EventResult(EventOutcome.Invalid, Problems: problems);
        }

        var organiser = actor.LeadsCentre ? organiserId ?? actor.PersonId : actor.PersonId;
        var id = EventStore.Insert(tx, draft, status, organiser, Secrets.Link());
        JournalStore.Note(tx, actor.PersonId, "event.created", "event", id, status.Stored());
        return new EventResult(EventOutcome.Done, EventStore.Find(tx, id));
    }

    /// <param name="change">The event as it is, turned into the event as it shall be.</param>
    public static EventResult Change(Tx tx, CentreSettings centre, Actor actor, long id, Func<Event, Event> change)
    {
        if (EventStore.FindFor(tx, actor, id) is not { } before)
        {
            return new EventResult(EventOutcome.NotFound);
        }

        if (!EventRights.MayEdit(actor, before))
        {
            return new EventResult(EventOutcome.NotAllowed, before);
        }

        if (before.Status == EventStatus.Cancelled)
        {
            return new EventResult(EventOutcome.Closed, before);
        }

        var after = change(before);
        return Problems(tx, before, after) is { Count: > 0 } problems
            ? new EventResult(EventOutcome.Invalid, before, problems)
            : new EventResult(EventOutcome.Done, Apply(tx, centre, actor, before, after));
    }

    public static EventResult Cancel(Tx tx, CentreSettings centre, Actor actor, long id) =>
        Change(tx, centre, actor, id, item => item with { Status = EventStatus.Cancelled });

    internal static IReadOnlyList<EventProblem> Problems(Tx tx, Event before, Event after) =>
        [
            .. Problems(tx, after),
            .. CapacityProblems(before, after),
            .. QuotaProblems(tx, before, after),
            .. TeamProblems(tx, before, after),
        ];

    /// <param name="tells">Else whoever applies several changes tells of them all at once.</param>
    internal static Event Apply(Tx tx, CentreSettings centre, Actor actor, Event before, Event after, bool tells = true)
    {
        EventStore.Update(tx, after);
        JournalStore.Note(tx, actor.PersonId, "event.changed", "event", after.Id, after.Status.Stored());
        if (tells && NewsOf(tx, before, after) is { } news)
        {
            TellParticipants(tx, [after.Id], new Notice(news, after.Id));
        }

        NewsLink.Tell(tx, centre, before, after);
        OnlineLink.Tell(tx, centre, before, after);
        if (before.StartsAt != after.StartsAt)
        {
            SignUpStore.ForgetIntents(tx, after.Id);
        }

        if (before.NeedsApproval && !after.NeedsApproval)
        {
            Approvals.OpenToAll(tx, centre, after);
        }

        SignUpStore.CapHolds(tx, after);
        WaitingList.Advance(
            tx,
            centre,
            after.Id,
            after.Capacity != before.Capacity || after.Quotas != before.Quotas ? $"capacity:{tx.Now.Ticks}" : null
        );
        return EventStore.Find(tx, after.Id)!;
    }

    /// <summary>What those on the list are told of a change; nothing when it is none of their concern.</summary>
    internal static string? NewsOf(Tx tx, Event before, Event after) =>
        before.Status != EventStatus.Published || after.IsOver(tx.Now) ? null
        : after.Status == EventStatus.Cancelled ? "eventCancelled"
        : before.StartsAt != after.StartsAt || before.Place != after.Place ? "eventChanged"
        : null;

    /// <summary>Each account once, on however many of these lists its family stands.</summary>
    internal static void TellParticipants(Tx tx, IEnumerable<long> eventIds, Notice notice)
    {
        var accounts = eventIds
            .SelectMany(id => SignUpStore.ActivePeople(tx, id))
            .Distinct()
            .SelectMany(personId => AccountStore.OfFamily(tx, personId))
            .DistinctBy(account => account.Id);
        foreach (var account in accounts)
        {
            OutboxStore.TellAccount(tx, account, notice, new NoticeTerms { Urgency = Urgency.Urgent });
        }
    }

    internal static IReadOnlyList<EventProblem> Problems(Tx tx, EventDraft draft)
    {
        var problems = EventRules.Check(draft).ToList();
        if (EventStore.Directions(tx).All(d => d.Code != draft.Direction))
        {
            problems.Add(EventProblem.DirectionUnknown);
        }

        return problems;
    }

    private static IEnumerable<EventProblem> CapacityProblems(Event before, Event after) =>
        // Who came without a seat was given one: then more may be taken than there were, and that is no reason to refuse.
        after.Capacity < before.Taken
        && after.Capacity != before.Capacity
            ? [EventProblem.CapacityBelowTaken]
            : [];

    private static IEnumerable<EventProblem> QuotaProblems(Tx tx, Event before, Event after) =>
        after.Quotas != before.Quotas
        && after.TeamSeats != TeamSeats.One
        && SignUpStore.GradesSeated(tx, after.Id) is var grades
        && SeatQuotas.Of(after).Any(q => grades.Count(g => g is { } grade && q.Holds(grade)) > q.Seats)
            ? [EventProblem.QuotaBelowTaken]
            : [];

    private static IEnumerable<EventProblem> TeamProblems(Tx tx, Event before, Event after) =>
        before.IsForTeams
        && (after.TeamSeats != before.TeamSeats || !after.IsForTeams)
        && SignUpStore.ActivePeople(tx, before.Id).Count > 0
            ? [EventProblem.TeamsOnList]
            : [];
}
