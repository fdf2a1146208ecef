using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Clashing;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Calendar;

/// <summary>What a family has before it: sign-ups and lessons of the reader and of the children, day by day.</summary>
public static class WeekPlan
{
    /// <summary>The seven days from this one on; what is over is left out.</summary>
    public static Week Of(Tx tx, CentreSettings centre, Actor reader, DateOnly first)
    {
        var kin = Kin.Of(tx, reader);
        var begins = Midnight(centre, first);
        var from = begins > tx.Now ? begins : tx.Now;
        var until = Midnight(centre, first.AddDays(Week.Length));
        var all = kin.SelectMany(k => EngagementStore.Of(tx, centre, k.Person.Id, from, until)).ToList();
        var days = Enumerable.Range(0, Week.Length).Select(first.AddDays);
        return new Week(
            first,
            [
                .. days.Select(day => new WeekDay(
                        day,
                        Entries(kin, all, e => DayOf(centre, first, e) == day),
                        [.. kin.Where(k => IsAtHome(tx, k, day)).Select(k => k.Name)]
                    ))
                    .Where(d => d.Entries.Count > 0 || d.AtHome.Count > 0),
            ],
            [.. HolidayStore.All(tx).Where(h => h.ToDay >= first && h.FromDay < first.AddDays(Week.Length))]
        );
    }

    /// <summary>What waits for the reader's answer, whenever it takes place; of consents, one for a child.</summary>
    public static IReadOnlyList<WeekWait> Waits(Tx tx, CentreSettings centre, Actor reader) =>
        [
            .. Kin.Of(tx, reader)
                .SelectMany(kin => Waits(tx, centre, reader, kin))
                // One answer counts for siblings who asked for seats together.
                .GroupBy(wait => wait.Kind == WaitKind.Seat ? wait.SignUp.Unit ?? -wait.SignUp.Id : -wait.SignUp.Id)
                .Select(same => same.First() with { Name = Joined(same.Select(w => w.Name)) })
                .OrderBy(wait => wait.SignUp.HoldUntil ?? wait.Event.StartsAt),
        ];

    private static IEnumerable<WeekWait> Waits(Tx tx, CentreSettings centre, Actor reader, Kin kin)
    {
        var asksConsent = ConsentAsking.IsUpTo(tx, centre, reader, kin.Person);
        foreach (var signUp in SignUpStore.ActiveOf(tx, kin.Person.Id))
        {
            var item = EventStore.Find(tx, signUp.EventId)!;
            var isAwaiting = signUp.Status == SignUpStatus.AwaitingConsent;
            if (IsOffered(tx, item, signUp))
            {
                yield return new WeekWait(WaitKind.Seat, item, signUp, kin.Name);
            }
            else if (isAwaiting && asksConsent)
            {
                asksConsent = false;
                yield return new WeekWait(WaitKind.Consent, item, signUp, kin.Name);
            }
            else if (
                !isAwaiting
                && tx.Now < item.StartsAt
                && QuestionStore.Missing(tx, signUp.Id) is > 0 and var missing
            )
            {
                yield return new WeekWait(WaitKind.Questions, item, signUp, kin.Name) { Missing = missing };
            }
        }
    }

    private static string? Joined(IEnumerable<string?> names) =>
        names.OfType<string>().ToList() is { Count: > 0 } all
            ? string.Join(", ", all.Order(StringComparer.Ordinal))
            : null;

    private static bool IsOffered(Tx tx, Event item, SignUp signUp) =>
        signUp.Status switch
        {
            SignUpStatus.Offered => WaitingList.IsAnsweredBy(tx, signUp),
            SignUpStatus.Queued => item.IsShortNotice(tx.Now)
                && item.StartsAt > tx.Now
                && item.Free is null or > 0
                && WaitingList.IsAnsweredBy(tx, signUp),
            _ => false,
        };

    /// <summary>Two children at one event, in one state, are one line.</summary>
    private static IReadOnlyList<WeekEntry> Entries(
        IReadOnlyList<Kin> kin,
        List<Engagement> all,
        Func<Engagement, bool> isOfDay
    ) =>
        [
            .. from engagement in all.Where(isOfDay)
            group engagement by (
                engagement.Event?.Id,
                engagement.Lesson?.Group.Id,
                engagement.StartsAt,
                engagement.SignUp?.Status,
                engagement.SignUp?.Position
            ) into same
            orderby same.Key.StartsAt, same.First().EndsAt
            select new WeekEntry(
                same.First(),
                [.. same.Select(e => kin.First(k => k.Person.Id == e.PersonId).Name).Order(StringComparer.Ordinal)],
                same.Any(one => all.Exists(one.Collides))
            ),
        ];

    /// <summary>What began before these days stands on the first of them.</summary>
    private static DateOnly DayOf(CentreSettings centre, DateOnly first, Engagement engagement)
    {
        var day = centre.Day(engagement.StartsAt);
        return day < first ? first : day;
    }

    private static bool IsAtHome(Tx tx, Kin kin, DateOnly day) =>
        kin.Person.Grade is not null && SuspendedDayStore.Covers(tx, day, kin.Person.Id);

    private static DateTimeOffset Midnight(CentreSettings centre, DateOnly day) =>
        centre.Moment(day.ToDateTime(TimeOnly.MinValue));
}
