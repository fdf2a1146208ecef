using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>How a freed seat finds its next child: one offer after the other, or near the start all at once.</summary>
public static class WaitingList
{
    /// <summary>Offers every free seat to who is next. Safe to call at any time.</summary>
    public static void Advance(Tx tx, CentreSettings centre, long eventId)
    {
        if (EventStore.Find(tx, eventId) is not { Status: EventStatus.Published } item || tx.Now >= item.StartsAt)
        {
            return;
        }

        var free = item.Free ?? int.MaxValue;
        if (free <= 0 || item.Queued == 0)
        {
            return;
        }

        var next = SignUpStore.Queue(tx, eventId).Where(s => !SignUps.NeedsConsent(tx, centre, s.PersonId));
        if (item.IsShortNotice(tx.Now))
        {
            CallAll(tx, item, next);
            return;
        }

        foreach (var signUp in next.Take(free))
        {
            Offer(tx, centre, item, signUp);
        }
    }

    public static SignUpResult Confirm(Tx tx, Actor actor, long signUpId)
    {
        if (Own(tx, actor, signUpId) is not { } standing || EventStore.Find(tx, standing.EventId) is not { } item)
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (standing.Status == SignUpStatus.Seated)
        {
            return new SignUpResult(SignUpOutcome.Already, standing);
        }

        if (!MayTake(tx, item, standing))
        {
            return new SignUpResult(SignUpOutcome.TooLate, standing);
        }

        SignUpStore.Move(tx, standing.Id, SignUpStatus.Seated);
        return new SignUpResult(SignUpOutcome.Seated, SignUpStore.Find(tx, standing.Id));
    }

    public static SignUpResult Decline(Tx tx, CentreSettings centre, Actor actor, long signUpId)
    {
        if (Own(tx, actor, signUpId) is not { } standing)
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (standing.Status is not (SignUpStatus.Offered or SignUpStatus.Queued))
        {
            return new SignUpResult(SignUpOutcome.TooLate, standing);
        }

        SignUpStore.Move(tx, standing.Id, SignUpStatus.Declined);
        Advance(tx, centre, standing.EventId);
        return new SignUpResult(SignUpOutcome.Left, standing);
    }

    /// <summary>What the clock has decided since it was last asked: offers that ran out, seats held in vain, starts that came near.</summary>
    public static void Tick(Tx tx, CentreSettings centre)
    {
        foreach (var held in SignUpStore.Held(tx))
        {
            RunOut(tx, held);
            Advance(tx, centre, held.EventId);
        }

        foreach (var eventId in SignUpStore.NearWithQueue(tx))
        {
            Advance(tx, centre, eventId);
        }
    }

    private static SignUp? Own(Tx tx, Actor actor, long signUpId) =>
        SignUpStore.Find(tx, signUpId) is { } found && found.PersonId == actor.PersonId ? found : null;

    private static bool MayTake(Tx tx, Event item, SignUp standing) =>
        item.Status == EventStatus.Published
        && tx.Now < item.StartsAt
        && standing.Status switch
        {
            SignUpStatus.Offered => standing.HoldUntil is not { } until || tx.Now < until,
            SignUpStatus.Queued => item.IsShortNotice(tx.Now) && item.Free is null or > 0,
            _ => false,
        };

    private static void Offer(Tx tx, CentreSettings centre, Event item, SignUp next)
    {
        var until = QuietHours.After(centre, tx.Now, TimeSpan.FromHours(centre.OfferHours));
        var callToAll = item.StartsAt.AddHours(-3);
        SignUpStore.Move(tx, next.Id, SignUpStatus.Offered, until < callToAll ? until : callToAll);
        OutboxStore.Tell(
            tx,
            next.PersonId,
            new Notice("seatOffered", next.Id),
            new NoticeTerms
            {
                Urgency = Urgency.Urgent,
                Once = $"offer:{next.Id}",
                DueAt = QuietHours.Next(centre, tx.Now),
                Repeatable = true,
            }
        );
    }

    /// <summary>They stay in the queue (a seat cannot be held for many), and the first confirmation takes it.</summary>
    private static void CallAll(Tx tx, Event item, IEnumerable<SignUp> queue)
    {
        foreach (var signUp in queue)
        {
            OutboxStore.Tell(
                tx,
                signUp.PersonId,
                new Notice("seatFree", signUp.Id),
                new NoticeTerms
                {
                    Urgency = Urgency.Urgent,
                    Once = $"seatFree:{signUp.Id}",
                    ExpiresAt = item.StartsAt,
                    Repeatable = true,
                }
            );
        }
    }

    private static void RunOut(Tx tx, SignUp held)
    {
        var offered = held.Status == SignUpStatus.Offered;
        SignUpStore.Move(tx, held.Id, offered ? SignUpStatus.Expired : SignUpStatus.Queued);
        OutboxStore.Tell(
            tx,
            held.PersonId,
            new Notice(offered ? "offerExpired" : "consentLate", held.Id),
            new NoticeTerms { Urgency = Urgency.Reminder, Once = $"runOut:{held.Id}:{held.Status.Stored()}" }
        );
    }
}
