using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Journeys;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Demo;

/// <summary>A mother of three has a full week: two things at once, a consent to give, a queue, a way home that is settled.</summary>
internal static class FamilyWeek
{
    public static void Run(Tx tx, CentreSettings centre, SchoolYear year, Actor teacher, Actor mother)
    {
        var evening = EventActions.Create(tx, teacher, Evening(year), EventStatus.Published).Event!;
        SignUps.Ask(tx, centre, mother, evening.Id);
        var soon = EventStore
            .Upcoming(tx, mother, 0, 50)
            .Where(e => e.StartsAt < tx.Now.AddDays(Week.Length) && e.Kind != EventKind.Excursion)
            .ToList();
        foreach (var item in soon)
        {
            foreach (var child in mother.Links)
            {
                Ask(tx, centre, mother, item, child.ChildId);
            }
        }
    }

    private static void Ask(Tx tx, CentreSettings centre, Actor mother, Event item, long child)
    {
        var asked = SignUps.Ask(tx, centre, mother, item.Id, child);
        if (asked is { Outcome: SignUpOutcome.Seated, SignUp: { } seat })
        {
            TripActions.Change(tx, centre, mother, seat.Id, trip => trip with { ByBus = true, PickedUp = "Бабушка" });
        }
    }

    /// <summary>While the youngest builds robots.</summary>
    private static EventDraft Evening(SchoolYear year) =>
        new()
        {
            Title = "Встреча родителей «Как выбрать кружок»",
            Description = "Расскажем о программах центра и ответим на вопросы. Приходите с любыми.",
            Direction = "promotion",
            StartsAt = year.InDays(2, 14),
            EndsAt = year.InDays(2, 15),
            Place = "актовый зал",
            ForPupils = false,
            ForParents = true,
        };
}
