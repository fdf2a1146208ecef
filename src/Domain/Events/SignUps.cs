using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>Asking for a seat and giving it back (contract, section 5).</summary>
public static class SignUps
{
    /// <param name="forPerson">A child of the actor's family; nothing means oneself.</param>
    public static SignUpResult Ask(Tx tx, CentreSettings centre, Actor actor, long eventId, long? forPerson = null)
    {
        if (Whom(tx, actor, forPerson) is not { } person || EventStore.FindFor(tx, actor, eventId) is not { } item)
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (SignUpStore.ActiveOf(tx, eventId, person.Id) is { } standing)
        {
            return new SignUpResult(SignUpOutcome.Already, standing);
        }

        if (!item.IsOpen(tx.Now))
        {
            return new SignUpResult(SignUpOutcome.Closed);
        }

        var isStaff = actor.IsStaff && person.Id == actor.PersonId;
        return item.RoleFor(person, isStaff) is { } role
            ? Place(tx, centre, item, person.Id, role, actor.PersonId)
            : new SignUpResult(SignUpOutcome.NotForYou);
    }

    /// <summary>Staff add whoever stands before them: after the deadline too, of other classes too, never beyond the seats.</summary>
    public static SignUpResult AddByHand(Tx tx, CentreSettings centre, Actor actor, long eventId, long personId)
    {
        if (Edited(tx, actor, eventId) is not { } item || PersonStore.Find(tx, personId) is not { } person)
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (SignUpStore.ActiveOf(tx, eventId, personId) is { } standing)
        {
            return new SignUpResult(SignUpOutcome.Already, standing);
        }

        if (item.Status != EventStatus.Published || item.IsOver(tx.Now))
        {
            return new SignUpResult(SignUpOutcome.Closed);
        }

        JournalStore.Note(tx, actor.PersonId, "signUp.byHand", "event", eventId, $"{personId}");
        return Place(tx, centre, item, personId, RoleOf(tx, person), actor.PersonId);
    }

    /// <summary>Staff take somebody off the list; the family is told.</summary>
    public static SignUpResult Remove(Tx tx, CentreSettings centre, Actor actor, long signUpId)
    {
        if (
            SignUpStore.Find(tx, signUpId) is not { IsActive: true } standing
            || Edited(tx, actor, standing.EventId) is not { } item
        )
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (item.Status == EventStatus.Cancelled || item.IsOver(tx.Now))
        {
            return new SignUpResult(SignUpOutcome.Closed, standing);
        }

        JournalStore.Note(tx, actor.PersonId, "signUp.removed", "event", item.Id, $"{standing.PersonId}");
        End(tx, centre, standing);
        OutboxStore.TellFamily(
            tx,
            standing.PersonId,
            new Notice("signUpRemoved", standing.Id),
            new NoticeTerms { Urgency = Urgency.Urgent, Once = $"removed:{standing.Id}" }
        );
        return new SignUpResult(SignUpOutcome.Left, standing);
    }

    /// <param name="forPerson">A child of the actor's family; nothing means oneself.</param>
    public static SignUpResult Leave(Tx tx, CentreSettings centre, Actor actor, long eventId, long? forPerson = null)
    {
        if (
            Whom(tx, actor, forPerson) is not { } person
            || SignUpStore.ActiveOf(tx, eventId, person.Id) is not { } standing
            || EventStore.Find(tx, eventId) is not { } item
        )
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (item.Status == EventStatus.Cancelled || item.IsOver(tx.Now))
        {
            var why = item.Status == EventStatus.Cancelled ? SignUpOutcome.EventCancelled : SignUpOutcome.Closed;
            return new SignUpResult(why, standing);
        }

        End(tx, centre, standing);
        return new SignUpResult(SignUpOutcome.Left, standing);
    }

    /// <summary>A consent has come: seats held for this child become theirs, and the queues look at them again.</summary>
    public static void ConsentCame(Tx tx, CentreSettings centre, long personId)
    {
        foreach (var held in SignUpStore.ActiveOf(tx, personId))
        {
            Settle(tx, centre, held);
        }
    }

    /// <summary>Consent withdrawn, or gone from the school: whatever is not over yet is given back.</summary>
    public static void EndAll(Tx tx, CentreSettings centre, long personId)
    {
        foreach (var standing in SignUpStore.ActiveOf(tx, personId))
        {
            End(tx, centre, standing);
        }
    }

    /// <summary>The signed paper lies in the centre: seats held for this child become theirs.</summary>
    public static SignUpResult RecordPaperConsent(Tx tx, CentreSettings centre, Actor actor, long signUpId)
    {
        if (
            SignUpStore.Find(tx, signUpId) is not { IsActive: true } standing
            || EventStore.Find(tx, standing.EventId) is not { } item
            || !EventRights.MayEdit(actor, item)
        )
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        ConsentStore.RecordPaper(tx, actor.PersonId, standing.PersonId, ConsentPurpose.Processing);
        ConsentCame(tx, centre, standing.PersonId);
        return new SignUpResult(SignUpOutcome.Seated, SignUpStore.Find(tx, signUpId));
    }

    /// <summary>
    /// A pupil whose seat must wait: for a consent; or, where none is asked for, after somebody has refused, and as long as a
    /// typed name stands beside the school's list and nobody has said that it is who it says.
    /// </summary>
    public static bool NeedsConsent(Tx tx, CentreSettings centre, long personId) =>
        centre.RequireConsent
            ? ConsentStore.IsMissing(tx, personId)
            : PersonStore.IsUnproven(tx, personId) || ConsentStore.IsRefused(tx, personId, ConsentPurpose.Processing);

    private static Person? Whom(Tx tx, Actor actor, long? forPerson) =>
        forPerson is { } id && id != actor.PersonId
            ? actor.ActsFor(id)
                ? PersonStore.Find(tx, id)
                : null
            : actor.Person;

    private static Event? Edited(Tx tx, Actor actor, long eventId) =>
        EventStore.Find(tx, eventId) is { } item && EventRights.MayEdit(actor, item) ? item : null;

    internal static ParticipantRole RoleOf(Tx tx, Person person) =>
        person.School is not null ? ParticipantRole.Guest
        : person.Grade is not null ? ParticipantRole.Pupil
        : StaffStore.RolesOf(tx, person.Id).Count > 0 ? ParticipantRole.Teacher
        : ParticipantRole.Parent;

    private static void End(Tx tx, CentreSettings centre, SignUp standing)
    {
        SignUpStore.Move(tx, standing.Id, SignUpStatus.Cancelled);
        WaitingList.Advance(tx, centre, standing.EventId, standing.HoldsSeat ? WaitingList.Round(standing) : null);
    }

    private static SignUpResult Place(
        Tx tx,
        CentreSettings centre,
        Event item,
        long personId,
        ParticipantRole role,
        long? signedBy
    )
    {
        var (outcome, status, hold) = Decide(tx, centre, item, personId);
        var id = SignUpStore.Add(tx, item.Id, personId, role, signedBy, status, hold);
        if (outcome == SignUpOutcome.Queued)
        {
            // A seat may be free for them all the same: those before them may all be waiting for a consent.
            WaitingList.Advance(tx, centre, item.Id);
        }

        return new SignUpResult(outcome, SignUpStore.Find(tx, id!.Value));
    }

    /// <summary>A newcomer is seated only when a seat is free and nobody queues.</summary>
    private static (SignUpOutcome, SignUpStatus, DateTimeOffset?) Decide(
        Tx tx,
        CentreSettings centre,
        Event item,
        long personId
    )
    {
        if (item.Free <= 0 || item.Queued > 0)
        {
            return (SignUpOutcome.Queued, SignUpStatus.Queued, null);
        }

        if (!NeedsConsent(tx, centre, personId))
        {
            return (SignUpOutcome.Seated, SignUpStatus.Seated, null);
        }

        var hold = tx.Now.AddHours(centre.ConsentHoldHours);
        // Whom staff add after closing has until the start.
        var last = tx.Now < item.Closes ? item.Closes : item.StartsAt;
        return (SignUpOutcome.AwaitingConsent, SignUpStatus.AwaitingConsent, hold < last ? hold : last);
    }

    private static void Settle(Tx tx, CentreSettings centre, SignUp held)
    {
        if (held.Status == SignUpStatus.AwaitingConsent)
        {
            SignUpStore.Move(tx, held.Id, SignUpStatus.Seated);
            OutboxStore.TellFamily(
                tx,
                held.PersonId,
                new Notice("consentReceived", held.Id),
                new NoticeTerms { Urgency = Urgency.Urgent, Repeatable = true }
            );
            return;
        }

        WaitingList.Advance(tx, centre, held.EventId);
    }
}
