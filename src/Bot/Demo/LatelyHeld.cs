using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Demo;

/// <summary>The last weeks: who came is marked, prizes are given, one festival was only counted, and one event still waits.</summary>
/// <param name="ofGrades">Of the class lists, all who may come.</param>
internal sealed class LatelyHeld(
    Tx tx,
    CentreSettings centre,
    SchoolYear year,
    Func<Role, long> who,
    Func<int, int, IReadOnlyList<long>> ofGrades
)
{
    private const string Physics = "Физика";

    private int crowds;

    public void Run()
    {
        Cooking();
        Olympiad();
        Trip();
        Contest();
        Flashmob();
        Talk();
    }

    private void Cooking()
    {
        var id = Held(Cast.Vera, Draft("Мастер-класс «Химия на кухне»", EventKind.Masterclass, "joint", -31));
        Came(Cast.Vera, id, [who(Cast.Boris), who(Cast.Maya), .. Crowd(3, 7, 22)]);
    }

    private void Trip()
    {
        var trip = Draft("Экскурсия в тепличное хозяйство", EventKind.Excursion, "career", -18) with
        {
            NewsUrl = Facts.News,
        };
        Came(Cast.Vera, Held(Cast.Vera, trip), [who(Cast.Boris), who(Cast.Stepan), .. Crowd(8, 11, 14)]);
    }

    /// <summary>They were written down, and nobody has said yet who came.</summary>
    private void Talk()
    {
        var id = Held(Cast.Vera, Draft("Встреча с агрономом", EventKind.Other, "career", -3));
        var (actor, expected) = (Actor(Cast.Vera), Crowd(8, 10, 6));
        Came(Cast.Vera, id, expected);
        foreach (var pupil in expected)
        {
            Marking.Set(tx, centre, actor, id, pupil, DayOf(id), Attendance.Unknown);
        }
    }

    private void Olympiad()
    {
        var school = Draft("Школьный этап олимпиады по физике и биологии", EventKind.Olympiad, "joint", -25);
        var id = Held(Cast.Igor, school);
        Came(Cast.Igor, id, [who(Cast.Stepan), who(Cast.Zhanna), who(Cast.Maya), .. Crowd(5, 11, 15)]);
        Give(
            Cast.Igor,
            id,
            Award(Cast.Stepan, EventAward.Winner, Physics, place: 1),
            Award(Cast.Zhanna, EventAward.PrizeWinner, Physics, place: 2),
            Award(Cast.Maya, EventAward.PrizeWinner, "Биология", place: 2)
        );
    }

    private void Contest()
    {
        var bridges = Draft("Конкурс «Мост из макарон»", EventKind.Contest, "projects", -12) with
        {
            Level = EventLevel.Municipal,
            NewsUrl = Facts.News,
        };
        var id = Held(Cast.Igor, bridges);
        Came(Cast.Igor, id, [who(Cast.Boris), who(Cast.Maya), who(Cast.Toma), .. Crowd(1, 8, 24)]);
        Give(
            Cast.Igor,
            id,
            Award(Cast.Maya, EventAward.Winner, string.Empty, place: 1),
            Award(Cast.Boris, EventAward.PrizeWinner, string.Empty, place: 3),
            Award(Cast.Toma, EventAward.Laureate, string.Empty, place: null)
        );
    }

    /// <summary>Nobody wrote down who they were, but there were so many.</summary>
    private void Flashmob()
    {
        var id = Held(Cast.Zoya, Draft("Флешмоб «Наука рядом»", EventKind.Festival, "promotion", -8));
        HeadCounts.Set(tx, centre, Actor(Cast.Zoya), id, new HeadCount { People = 64, Pupils = 52 });
    }

    private EventDraft Draft(string title, EventKind kind, string direction, int days) =>
        new()
        {
            Title = title,
            Direction = direction,
            Kind = kind,
            Enrolment = Enrolment.ByList,
            StartsAt = year.InDays(days, 14),
            EndsAt = year.InDays(days, 15.5),
            Audience = "Обучающиеся школы",
        };

    private long Held(Role organiser, EventDraft draft) =>
        EventActions.Create(tx, Actor(organiser), draft, EventStatus.Finished).Event!.Id;

    private void Came(Role organiser, long id, IEnumerable<long> people)
    {
        var actor = Actor(organiser);
        foreach (var person in people)
        {
            Marking.Add(tx, centre, actor, id, person, DayOf(id));
        }
    }

    private DateOnly DayOf(long id) => centre.Day(EventStore.Find(tx, id)!.StartsAt);

    /// <summary>Each time others of them.</summary>
    private List<long> Crowd(int from, int to, int count)
    {
        var all = ofGrades(from, to);
        crowds++;
        return [.. Enumerable.Range(0, count).Select(i => all[((crowds * 11) + (i * 7)) % all.Count]).Distinct()];
    }

    private void Give(Role organiser, long id, params IReadOnlyList<EventResultLine> lines) =>
        AwardGiving.Give(tx, centre, Actor(organiser), id, lines);

    private EventResultLine Award(Role role, EventAward award, string subject, int? place) =>
        new()
        {
            PersonId = who(role),
            Result = award,
            Subject = subject,
            Place = place,
        };

    private Actor Actor(Role role) => TochkaBot.Domain.People.Actor.OfPerson(tx, who(role));
}
