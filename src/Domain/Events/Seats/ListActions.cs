using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>What staff do with the list of an event.</summary>
public static class ListActions
{
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
        var placed = Seating.Place(tx, centre, item, new Asking(personId, SignUps.RoleOf(tx, person)), actor.PersonId);
        SeatNews.Tell(
            tx,
            placed.SignUp!,
            "signUpAdded",
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
        return Seating.Place(tx, centre, item, new Asking(person, ParticipantRole.Pupil), actor.PersonId);
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
        SignUps.End(tx, centre, standing);
        SeatNews.Tell(
            tx,
            standing,
            "signUpRemoved",
            new NoticeTerms { Urgency = Urgency.Urgent, Once = $"removed:{standing.Id}" }
        );
        return new SignUpResult(SignUpOutcome.Left, standing);
    }

    private static Event? Edited(Tx tx, Actor actor, long eventId) =>
        EventStore.Find(tx, eventId) is { } item && EventRights.MayEdit(actor, item) ? item : null;
}
