using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>How a freed seat finds its next child: one offer after the other, or near the start all at once.</summary>
public static class WaitingList
{
    /// <summary>Offers every free seat to who is next. Safe to call at any time.</summary>
    /// <param name="round">What has just freed a seat, where something has: near the start all are called anew.</param>
    public static void Advance(Tx tx, CentreSettings centre, long eventId, string? round = null)
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

        var day = DateOnly.FromDateTime(centre.Local(item.StartsAt).Date);
        var next = SignUpStore
            .Queue(tx, eventId)
            .Where(s => !SignUps.NeedsConsent(tx, centre, s.PersonId) && !SuspendedDayStore.Covers(tx, day, s.PersonId))
            .ToList();
        if (item.IsShortNotice(tx.Now))
        {
            next.ForEach(signUp => Call(tx, centre, item, signUp, round));
            return;
        }

        // An offer that nobody may hear of before the call to all would only pass somebody over in their sleep.
        if (QuietHours.Next(centre, tx.Now) < item.CallToAll)
        {
            next.Take(free).ToList().ForEach(signUp => Offer(tx, centre, item, signUp));
        }
    }

    public static SignUpResult Confirm(Tx tx, CentreSettings centre, Actor actor, long signUpId)
    {
        if (Own(tx, actor, signUpId) is not { } standing || EventStore.Find(tx, standing.EventId) is not { } item)
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (item.Status == EventStatus.Cancelled)
        {
            return new SignUpResult(SignUpOutcome.EventCancelled, standing);
        }

        if (standing.Status == SignUpStatus.Seated)
        {
            return new SignUpResult(SignUpOutcome.Already, standing);
        }

        if (!MayTake(tx, item, standing))
        {
            return new SignUpResult(SignUpOutcome.TooLate, standing);
        }

        if (SignUps.NeedsConsent(tx, centre, standing.PersonId))
        {
            return new SignUpResult(SignUpOutcome.AwaitingConsent, standing);
        }

        SignUpStore.Move(tx, standing.Id, SignUpStatus.Seated);
        return new SignUpResult(SignUpOutcome.Seated, SignUpStore.Find(tx, standing.Id));
    }

    public static SignUpResult Decline(Tx tx, CentreSettings centre, Actor actor, long signUpId)
    {
        if (Own(tx, actor, signUpId) is not { } standing || EventStore.Find(tx, standing.EventId) is not { } item)
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (item.Status == EventStatus.Cancelled)
        {
            return new SignUpResult(SignUpOutcome.EventCancelled, standing);
        }

        var called = standing.Status == SignUpStatus.Queued && item.IsShortNotice(tx.Now);
        if (tx.Now >= item.StartsAt || (standing.Status != SignUpStatus.Offered && !called))
        {
            return new SignUpResult(SignUpOutcome.TooLate, standing);
        }

        SignUpStore.Move(tx, standing.Id, SignUpStatus.Declined);
        Advance(tx, centre, standing.EventId, standing.HoldsSeat ? Round(standing) : null);
        return new SignUpResult(SignUpOutcome.Left, standing);
    }

    /// <summary>What the clock has decided since it was last asked: offers that ran out, seats held in vain, starts that came near.</summary>
    public static void Tick(Tx tx, CentreSettings centre)
    {
        foreach (var held in SignUpStore.Held(tx))
        {
            RunOut(tx, centre, held);
            Advance(tx, centre, held.EventId, Round(held));
        }

        foreach (var eventId in SignUpStore.NearWithQueue(tx))
        {
            Advance(tx, centre, eventId);
        }
    }

    /// <summary>The call that this sign-up's seat starts when it is freed.</summary>
    internal static string Round(SignUp freed) => $"freed:{freed.Id}:{freed.Status.Stored()}";

    private static SignUp? Own(Tx tx, Actor actor, long signUpId) =>
        SignUpStore.Find(tx, signUpId) is { } found && actor.ActsFor(found.PersonId) ? found : null;

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
        SignUpStore.Move(tx, next.Id, SignUpStatus.Offered, until < item.CallToAll ? until : item.CallToAll);
        OutboxStore.TellFamily(
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
    private static void Call(Tx tx, CentreSettings centre, Event item, SignUp signUp, string? round)
    {
        // Without a newly freed seat it is the clock that asks, minute after minute: who has been called knows already.
        if (round is null && OutboxStore.WasTold(tx, $"seatFree:{signUp.Id}:"))
        {
            return;
        }

        OutboxStore.TellFamily(
            tx,
            signUp.PersonId,
            new Notice("seatFree", signUp.Id),
            new NoticeTerms
            {
                Urgency = Urgency.Urgent,
                Once = $"seatFree:{signUp.Id}:{round ?? "near"}",
                DueAt = QuietHours.Next(centre, tx.Now),
                ExpiresAt = item.StartsAt,
                Repeatable = true,
            }
        );
    }

    private static void RunOut(Tx tx, CentreSettings centre, SignUp held)
    {
        var item = EventStore.Find(tx, held.EventId)!;
        if (held.Status == SignUpStatus.Offered && held.HoldUntil >= item.CallToAll)
        {
            // Not their delay: the call to all begins, and they are called among the others.
            SignUpStore.Move(tx, held.Id, SignUpStatus.Queued);
            return;
        }

        var offered = held.Status == SignUpStatus.Offered;
        SignUpStore.Move(tx, held.Id, offered ? SignUpStatus.Expired : SignUpStatus.Queued);
        OutboxStore.TellFamily(
            tx,
            held.PersonId,
            new Notice(offered ? "offerExpired" : "consentLate", held.Id),
            new NoticeTerms
            {
                Urgency = Urgency.Reminder,
                Once = $"runOut:{held.Id}:{held.Status.Stored()}",
                DueAt = QuietHours.Next(centre, tx.Now),
            }
        );
    }
}
