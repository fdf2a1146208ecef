using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
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

        return RoleAt(actor, item, person) is { } role
            ? Seating.Place(tx, centre, item, person.Id, role, actor.PersonId)
            : new SignUpResult(SignUpOutcome.NotForYou);
    }

    /// <summary>As what the actor, or a child of theirs, may sign up; nothing when the event is for others.</summary>
    public static ParticipantRole? RoleAt(Actor actor, Event item, Person person)
    {
        var isSelf = person.Id == actor.PersonId;
        // A child who has left the school is in no class, and no parent for that.
        return isSelf || person.Grade is not null || person.School is not null
            ? item.RoleFor(person, isSelf && actor.IsStaff)
            : null;
    }

    /// <summary>
    /// Staff add whoever stands before them: after the deadline too, of other classes too, never beyond the seats. The
    /// family is told.
    /// </summary>
    public static SignUpResult AddByHand(Tx tx, CentreSettings centre, Actor actor, long eventId, long personId)
    {
        if (Edited(tx, actor, eventId) is not { } item || DirectoryStore.Find(tx, actor, personId) is not { } person)
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
        var placed = Seating.Place(tx, centre, item, personId, RoleOf(tx, person), actor.PersonId);
        OutboxStore.TellFamily(
            tx,
            personId,
            new Notice("signUpAdded", placed.SignUp!.Id),
            new NoticeTerms { Urgency = Urgency.Reminder, DueAt = QuietHours.Next(centre, tx.Now) }
        );
        return placed;
    }

    /// <summary>A child whom no list knows, as the teacher writes them down: «Соколова Маша 6Б».</summary>
    public static SignUpResult AddTyped(Tx tx, CentreSettings centre, Actor actor, long eventId, PupilLine line)
    {
        if (Edited(tx, actor, eventId) is not { Status: EventStatus.Published } item || item.IsOver(tx.Now))
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (TypedNames.OnList(tx, eventId, line) is { } same)
        {
            return new SignUpResult(SignUpOutcome.Already, same.SignUp);
        }

        var person = TypedNames.Enlist(tx, centre, eventId, line);
        JournalStore.Note(tx, actor.PersonId, "signUp.byHand", "event", eventId, $"{person}");
        return Seating.Place(tx, centre, item, person, ParticipantRole.Pupil, actor.PersonId);
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
        if (NeedsConsent(tx, centre, standing.PersonId))
        {
            // A legal representative has refused, and that word stops whatever the paper says.
            return new SignUpResult(SignUpOutcome.AwaitingConsent, standing);
        }

        ConsentCame(tx, centre, standing.PersonId);
        Enrolling.ConsentCame(tx, centre, standing.PersonId);
        return new SignUpResult(SignUpOutcome.Seated, SignUpStore.Find(tx, signUpId));
    }

    /// <summary>A pupil whose seat must wait: see <see cref="ConsentStore.IsNeeded"/>.</summary>
    public static bool NeedsConsent(Tx tx, CentreSettings centre, long personId) =>
        ConsentStore.IsNeeded(tx, centre, personId);

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
