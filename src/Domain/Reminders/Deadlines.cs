using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reminders;

/// <summary>
/// Once for an event, a day before its sign-up closes: families whose consent is still missing, and the teacher where
/// applications wait for a decision.
/// </summary>
public static class Deadlines
{
    private static readonly TimeSpan Before = TimeSpan.FromDays(1);

    /// <summary>Later nobody could still do anything about it.</summary>
    private static readonly TimeSpan Last = TimeSpan.FromHours(1);

    /// <summary>Events whose people are to be told now. In quiet hours none are, whatever was missed before them.</summary>
    public static IReadOnlyList<long> Due(Tx tx, CentreSettings centre) =>
        QuietHours.Cover(centre, tx.Now)
            ? []
            :
            [
                .. DeadlineStore
                    .Closing(tx, tx.Now + Before + TimeSpan.FromHours(12))
                    .Where(id => Event(tx, centre, id) is not null),
            ];

    /// <summary>Safe to call at any time: who was told is not told again.</summary>
    public static void Ring(Tx tx, CentreSettings centre, long eventId)
    {
        if (
            QuietHours.Cover(centre, tx.Now)
            || Event(tx, centre, eventId) is not { } item
            || !DeadlineStore.Mark(tx, eventId)
        )
        {
            return;
        }

        foreach (var signUp in DeadlineStore.WithoutConsent(tx, eventId))
        {
            OutboxStore.TellFamily(
                tx,
                signUp.PersonId,
                new Notice("consentSoon", signUp.SignUpId),
                Terms(item, signUp.SignUpId)
            );
        }

        if (item.OrganiserId is { } organiser)
        {
            OutboxStore.Tell(tx, organiser, new Notice("applications", item.Id), Terms(item, item.Id));
        }
    }

    private static NoticeTerms Terms(Event item, long subject) =>
        new()
        {
            Urgency = Urgency.Reminder,
            Once = $"deadline:{item.Id}:{subject}",
            ExpiresAt = item.Closes,
        };

    private static Event? Event(Tx tx, CentreSettings centre, long id) =>
        EventStore.Find(tx, id) is { Status: EventStatus.Published } item
        && item.Closes - tx.Now >= Last
        && QuietHours.Before(centre, item.Closes - Before) <= tx.Now
            ? item
            : null;
}
