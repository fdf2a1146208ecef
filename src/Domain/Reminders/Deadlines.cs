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
    /// <summary>Events whose people are to be told now.</summary>
    public static IReadOnlyList<long> Due(Tx tx, CentreSettings centre) =>
        [
            .. DeadlineStore
                .Closing(tx, ClosingSoon.Horizon(tx))
                .Where(id => ClosingSoon.Find(tx, centre, id) is not null),
        ];

    /// <summary>Safe to call at any time: who was told is not told again.</summary>
    public static void Ring(Tx tx, CentreSettings centre, long eventId)
    {
        if (ClosingSoon.Find(tx, centre, eventId) is not { } item || !DeadlineStore.Mark(tx, eventId))
        {
            return;
        }

        foreach (var signUp in DeadlineStore.WithoutConsent(tx, eventId))
        {
            OutboxStore.TellFamilyAtOnce(
                tx,
                signUp.PersonId,
                new Notice("consentSoon", item.Id, $"{signUp.SignUpId}"),
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
}
