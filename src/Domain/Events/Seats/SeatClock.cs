using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>What time alone does to seats and turns.</summary>
public static class SeatClock
{
    /// <summary>What the clock has decided since it was last asked: offers that ran out, seats held in vain, starts that came near.</summary>
    public static void Tick(Tx tx, CentreSettings centre)
    {
        foreach (var id in SignUpStore.Held(tx).Select(s => s.Id))
        {
            // What ran out for one of those who came together may have ended or moved the others, or made one of them captain.
            if (SignUpStore.Find(tx, id) is { } held && held.HoldUntil <= tx.Now)
            {
                RunOut(tx, centre, held);
                WaitingList.Advance(tx, centre, held.EventId, WaitingList.Round(held));
            }
        }

        LeftOut.Tick(tx, centre);

        foreach (var eventId in SignUpStore.NearWithQueue(tx))
        {
            WaitingList.Advance(tx, centre, eventId);
        }
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
        foreach (var lost in offered ? Expire(tx, held) : Units.Requeue(tx, item, held))
        {
            SeatNews.Tell(
                tx,
                lost,
                offered ? "offerExpired" : "consentLate",
                new NoticeTerms
                {
                    Urgency = Urgency.Reminder,
                    Once = $"runOut:{lost.Id}:{held.Status.Stored()}",
                    DueAt = QuietHours.Next(centre, tx.Now),
                }
            );
        }
    }

    private static IReadOnlyList<SignUp> Expire(Tx tx, SignUp held)
    {
        Units.End(tx, held, SignUpStatus.Expired);
        return [held];
    }
}
