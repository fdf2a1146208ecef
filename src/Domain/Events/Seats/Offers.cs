using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>How those whose turn it is are asked, and their team hears of the answer.</summary>
internal static class Offers
{
    public static void Make(Tx tx, CentreSettings centre, Event item, IReadOnlyList<SignUp> unit)
    {
        var until = QuietHours.After(centre, tx.Now, TimeSpan.FromHours(centre.OfferHours));
        foreach (var next in unit)
        {
            SignUpStore.Move(tx, next.Id, SignUpStatus.Offered, until < item.CallToAll ? until : item.CallToAll);
        }

        foreach (var asked in Answering(unit))
        {
            SeatNews.Tell(
                tx,
                asked,
                "seatOffered",
                new NoticeTerms
                {
                    Urgency = Urgency.Urgent,
                    Once = $"offer:{asked.Id}",
                    DueAt = QuietHours.Next(centre, tx.Now),
                    Repeatable = true,
                }
            );
        }
    }

    /// <summary>They stay in the queue (a seat cannot be held for many), and the first confirmation takes it.</summary>
    public static void Call(Tx tx, CentreSettings centre, Event item, IReadOnlyList<SignUp> unit, string? round)
    {
        foreach (var asked in Answering(unit))
        {
            // Without a newly freed seat it is the clock that asks, minute after minute: who has been called knows already.
            if (round is null && OutboxStore.WasTold(tx, $"seatFree:{asked.Id}:"))
            {
                continue;
            }

            SeatNews.Tell(
                tx,
                asked,
                "seatFree",
                new NoticeTerms
                {
                    Urgency = Urgency.Urgent,
                    Once = $"seatFree:{asked.Id}:{round ?? "near"}",
                    DueAt = QuietHours.Next(centre, tx.Now),
                    ExpiresAt = item.StartsAt,
                    Repeatable = true,
                }
            );
        }
    }

    /// <summary>What the captain has answered, for the others.</summary>
    public static void TellTeam(Tx tx, Event item, SignUp captain, string kind)
    {
        if (!item.IsForTeams)
        {
            return;
        }

        foreach (var member in Units.Others(tx, captain))
        {
            SeatNews.Tell(
                tx,
                member,
                kind,
                new NoticeTerms { Urgency = Urgency.Urgent, Once = $"{kind}:{member.Id}:{tx.Now.Ticks}" }
            );
        }
    }

    /// <summary>Whoever answers for those who came together.</summary>
    private static IEnumerable<SignUp> Answering(IReadOnlyList<SignUp> unit) =>
        unit.Where(s => s.Leads || unit.Count == 1);
}
