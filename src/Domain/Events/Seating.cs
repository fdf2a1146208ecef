using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>Where somebody who has just asked comes to stand.</summary>
internal static class Seating
{
    public static SignUpResult Place(
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

        if (!SignUps.NeedsConsent(tx, centre, personId))
        {
            return (SignUpOutcome.Seated, SignUpStatus.Seated, null);
        }

        return (SignUpOutcome.AwaitingConsent, SignUpStatus.AwaitingConsent, HeldUntil(tx, centre, item));
    }

    private static DateTimeOffset? HeldUntil(Tx tx, CentreSettings centre, Event item)
    {
        // Nobody competes for a place that the teacher has given.
        if (item.Enrolment == Enrolment.ByList)
        {
            return null;
        }

        var hold = tx.Now.AddHours(centre.ConsentHoldHours);
        // Whom staff add after closing has until the start.
        var last = tx.Now < item.Closes ? item.Closes : item.StartsAt;
        return hold < last ? hold : last;
    }
}
