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

        Ask(
            tx,
            unit,
            "seatOffered",
            new NoticeTerms
            {
                Urgency = Urgency.Urgent,
                Once = $"offer:{unit[0].Id}",
                DueAt = QuietHours.Next(centre, tx.Now),
                Repeatable = true,
            }
        );
    }

    /// <summary>They stay in the queue (a seat cannot be held for many), and the first confirmation takes it.</summary>
    public static void Call(Tx tx, CentreSettings centre, Event item, IReadOnlyList<SignUp> unit, string? round)
    {
        // Without a newly freed seat it is the clock that asks, minute after minute: who has been called knows already.
        if (round is null && OutboxStore.WasTold(tx, $"seatFree:{unit[0].Id}:"))
        {
            return;
        }

        Ask(
            tx,
            unit,
            "seatFree",
            new NoticeTerms
            {
                Urgency = Urgency.Urgent,
                Once = $"seatFree:{unit[0].Id}:{round ?? "near"}",
                DueAt = QuietHours.Next(centre, tx.Now),
                ExpiresAt = item.StartsAt,
                Repeatable = true,
            }
        );
    }

    /// <summary>Asks whoever answers for those who came together; an account that answers for several is asked once.</summary>
    private static void Ask(Tx tx, IReadOnlyList<SignUp> unit, string kind, NoticeTerms terms)
    {
        var answers = unit.Where(s => s.Leads || unit.Count == 1).ToList();
        foreach (var signUp in answers)
        {
            OutboxStore.TellFamily(tx, signUp.PersonId, new Notice(kind, signUp.Id), terms);
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
            OutboxStore.TellFamily(
                tx,
                member.PersonId,
                new Notice(kind, member.Id),
                new NoticeTerms { Urgency = Urgency.Urgent, Once = $"{kind}:{member.Id}:{tx.Now.Ticks}" }
            );
        }
    }
}
