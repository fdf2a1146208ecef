using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reminders;

/// <summary>
/// Whom the clock reminds of what. Only the newest round that is due is ever rung: after a long silence nobody gets the
/// reminder of yesterday and that of today at once.
/// </summary>
public static class ReminderClock
{
    /// <summary>Events of which somebody is to be reminded now. In quiet hours nothing is, whatever was missed before them.</summary>
    public static IReadOnlyList<long> Due(Tx tx, CentreSettings centre) =>
        QuietHours.Cover(centre, tx.Now)
            ? []
            : [.. ReminderStore.Coming(tx).Where(e => DueRound(tx, centre, e) is not null).Select(e => e.Id)];

    /// <summary>Safe to call at any time: what was rung is not rung again.</summary>
    public static void Ring(Tx tx, CentreSettings centre, long eventId)
    {
        if (
            QuietHours.Cover(centre, tx.Now)
            || ReminderStore.Find(tx, eventId) is not { } item
            || DueRound(tx, centre, item) is not { } round
        )
        {
            return;
        }

        ReminderStore.Mark(tx, item, round);
        var day = centre.Day(item.StartsAt);
        // Who stays at home that day, as in a quarantine, is not called to come.
        IReadOnlyList<long> seated =
        [
            .. ReminderStore.Seated(tx, eventId).Where(id => !SuspendedDayStore.Covers(tx, day, id)),
        ];
        TellSeated(tx, item, round, seated);
        if (seated.Count > 0 && round == Plan(centre, item)[^1])
        {
            TellOrganiser(tx, item, round);
        }
    }

    /// <summary>Whether a reminder still speaks of this start: an event that moved is reminded of anew.</summary>
    public static bool IsOf(Notice notice, DateTimeOffset startsAt) => notice.Detail == Stamp(startsAt);

    private static ReminderRound? DueRound(Tx tx, CentreSettings centre, NearEvent item) =>
        Plan(centre, item).LastOrDefault(r => r.At <= tx.Now) is { } newest && !ReminderStore.IsRung(tx, item, newest)
            ? newest
            : null;

    private static IReadOnlyList<ReminderRound> Plan(CentreSettings centre, NearEvent item) =>
        ReminderPlan.Of(centre, item.StartsAt, item.Spans ?? centre.RemindBefore);

    /// <summary>One message for an account, however many of the family are on the list.</summary>
    private static void TellSeated(Tx tx, NearEvent item, ReminderRound round, IReadOnlyList<long> seated)
    {
        var accounts = seated
            .SelectMany(personId => AccountStore.OfFamily(tx, personId))
            .DistinctBy(account => account.Id);
        foreach (var account in accounts)
        {
            OutboxStore.TellAccount(
                tx,
                account,
                new Notice("reminder", item.Id, Stamp(item.StartsAt)),
                Terms("reminder", item, round)
            );
        }
    }

    private static void TellOrganiser(Tx tx, NearEvent item, ReminderRound round)
    {
        if (item.OrganiserId is { } organiser)
        {
            OutboxStore.Tell(
                tx,
                organiser,
                new Notice("eventSoon", item.Id, Stamp(item.StartsAt)),
                Terms("eventSoon", item, round)
            );
        }
    }

    private static NoticeTerms Terms(string kind, NearEvent item, ReminderRound round) =>
        new()
        {
            Urgency = Urgency.Reminder,
            Once = $"{kind}:{item.Id}:{Stamp(item.StartsAt)}:{(long)round.Before.TotalSeconds}",
            ExpiresAt = item.StartsAt,
            Repeatable = true,
        };

    private static string Stamp(DateTimeOffset startsAt) => $"{startsAt.ToUnixTimeSeconds()}";
}
