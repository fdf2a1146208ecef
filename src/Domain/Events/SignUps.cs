using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>Asking for a seat and giving it back (contract, section 5).</summary>
public static class SignUps
{
    public static SignUpResult Ask(Tx tx, CentreSettings centre, Actor actor, long eventId)
    {
        if (actor.Person is not { } person || EventStore.FindFor(tx, actor, eventId) is not { } item)
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

        if (person.Grade is not { } grade || !item.Admits(grade))
        {
            return new SignUpResult(SignUpOutcome.NotForYou);
        }

        return Place(tx, centre, item, person.Id, actor.PersonId);
    }

    public static SignUpResult Leave(Tx tx, CentreSettings centre, Actor actor, long eventId)
    {
        if (
            actor.PersonId is not { } me
            || SignUpStore.ActiveOf(tx, eventId, me) is not { } standing
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

        SignUpStore.Move(tx, standing.Id, SignUpStatus.Cancelled);
        WaitingList.Advance(tx, centre, eventId, standing.HoldsSeat ? WaitingList.Round(standing) : null);
        return new SignUpResult(SignUpOutcome.Left, standing);
    }

    /// <summary>They left the school: every seat and place in a queue goes to who is next.</summary>
    public static void GiveUpAll(Tx tx, CentreSettings centre, long personId)
    {
        foreach (var standing in SignUpStore.ActiveOf(tx, personId))
        {
            SignUpStore.Move(tx, standing.Id, SignUpStatus.Cancelled);
            WaitingList.Advance(tx, centre, standing.EventId, standing.HoldsSeat ? WaitingList.Round(standing) : null);
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
        foreach (var held in SignUpStore.ActiveOf(tx, standing.PersonId))
        {
            Settle(tx, centre, held);
        }

        return new SignUpResult(SignUpOutcome.Seated, SignUpStore.Find(tx, signUpId));
    }

    public static bool NeedsConsent(Tx tx, CentreSettings centre, long personId) =>
        centre.RequireConsent && !ConsentStore.Has(tx, personId, ConsentPurpose.Processing);

    private static SignUpResult Place(Tx tx, CentreSettings centre, Event item, long personId, long? signedBy)
    {
        var (outcome, status, hold) = Decide(tx, centre, item, personId);
        var id = SignUpStore.Add(tx, item.Id, personId, signedBy, status, hold);
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
        return (SignUpOutcome.AwaitingConsent, SignUpStatus.AwaitingConsent, hold < item.Closes ? hold : item.Closes);
    }

    private static void Settle(Tx tx, CentreSettings centre, SignUp held)
    {
        if (held.Status == SignUpStatus.AwaitingConsent)
        {
            SignUpStore.Move(tx, held.Id, SignUpStatus.Seated);
            OutboxStore.Tell(
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
