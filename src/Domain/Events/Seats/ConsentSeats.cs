using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>What becomes of seats and turns when the consent comes that they waited for.</summary>
public static class ConsentSeats
{
    /// <summary>A consent has come: seats held for this child become theirs, and the queues look at them again.</summary>
    public static void Came(Tx tx, CentreSettings centre, long personId)
    {
        foreach (var held in SignUpStore.ActiveOf(tx, personId))
        {
            Settle(tx, centre, held);
        }
    }

    /// <summary>The signed paper lies in the centre: seats held for this child become theirs.</summary>
    public static SignUpResult RecordPaper(Tx tx, CentreSettings centre, Actor actor, long signUpId)
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
        if (SignUps.NeedsConsent(tx, centre, standing.PersonId))
        {
            // A legal representative has refused, and that word stops whatever the paper says.
            return new SignUpResult(SignUpOutcome.AwaitingConsent, standing);
        }

        Came(tx, centre, standing.PersonId);
        Enrolling.ConsentCame(tx, centre, standing.PersonId);
        return new SignUpResult(SignUpOutcome.Seated, SignUpStore.Find(tx, signUpId));
    }

    private static void Settle(Tx tx, CentreSettings centre, SignUp held)
    {
        if (held.Status == SignUpStatus.AwaitingConsent)
        {
            SignUpStore.Move(tx, held.Id, SignUpStatus.Seated);
            SeatNews.Tell(tx, held, "consentReceived", new NoticeTerms { Urgency = Urgency.Urgent, Repeatable = true });
            return;
        }

        WaitingList.Advance(tx, centre, held.EventId);
    }
}
