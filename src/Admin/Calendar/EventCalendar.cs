using TochkaBot.Admin.Links;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Admin.Calendar;

/// <summary>Events as calendars of phones have them.</summary>
public sealed class EventCalendar(EventLinks links)
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private static readonly TimeSpan Refresh = TimeSpan.FromHours(1);

    /// <summary>Where nobody said when it ends; without an end phones show a moment that cannot be seen.</summary>
    private static readonly TimeSpan UsualLength = TimeSpan.FromHours(1);

    /// <summary>What begins in the evening and ends after midnight is still one evening.</summary>
    private static readonly TimeSpan LongestNight = TimeSpan.FromHours(12);

    /// <summary>The file for one event: it stays as it is, so the phone reminds by itself.</summary>
    /// <param name="status">The reader's sign-up, or a child's; nothing where there is none.</param>
    public byte[] One(CentreSettings centre, Event item, SignUpStatus? status = null) =>
        CalendarText.Write(
            item.Title,
            centre.Zone.Id,
            refresh: null,
            [
                Entry(centre, new Planned(item) { Status = status, ChangedAt = item.ChangedAt }) with
                {
                    Alarms = Alarms(centre, item),
                },
            ]
        );

    /// <summary>A person's plans, asked for again and again.</summary>
    public byte[] Feed(CentreSettings centre, IEnumerable<Planned> plans, IEnumerable<PlannedLesson> lessons) =>
        CalendarText.Write(
            centre.Name,
            centre.Zone.Id,
            Refresh,
            [.. plans.Select(p => Entry(centre, p)), .. lessons.Select(l => Entry(centre, l))]
        );

    /// <summary>A lesson at another hour is another entry, and the one before is gone: so nothing of it ever changes.</summary>
    private CalendarEntry Entry(CentreSettings centre, PlannedLesson plan)
    {
        var lesson = plan.Lesson;
        var since = centre.Moment(lesson.Club.FirstDay.ToDateTime(TimeOnly.MinValue));
        return new CalendarEntry
        {
            Uid = Uid($"lesson:{lesson.Group.Id}:{lesson.Begins:s}:{plan.PersonId}"),
            Title = CalendarTexts.Of(plan.Name, lesson.Club.Title),
            Description = lesson.Group.Title,
            Place = lesson.Place,
            Url = links.To(lesson.Club.Link),
            StartsAt = centre.Moment(lesson.Begins),
            EndsAt = centre.Moment(lesson.Begins.AddMinutes(lesson.Minutes)),
            CreatedAt = since,
            ChangedAt = since,
        };
    }

    private CalendarEntry Entry(CentreSettings centre, Planned plan)
    {
        var item = plan.Event;
        return new CalendarEntry
        {
            Uid = Uid($"{item.Link}:{plan.PersonId}"),
            Title = CalendarTexts.Title(item, plan.Name, plan.Status),
            Description = Description(plan),
            Place = item.Place ?? (item.Format == EventFormat.Online ? CalendarTexts.Online : null),
            Url = links.To(item.Link),
            StartsAt = item.StartsAt,
            EndsAt = End(item),
            Days = Days(centre, item),
            Status = StatusOf(plan),
            Revision = item.Revision,
            CreatedAt = item.CreatedAt,
            ChangedAt = plan.ChangedAt,
        };
    }

    /// <summary>Always the same for the same thing, and nobody reads an id out of it.</summary>
    private static string Uid(string thing) => $"{Secrets.Hash(thing)[..32].ToLowerInvariant()}@tochkabot";

    private static string Description(Planned plan)
    {
        var meeting = plan.SeesLink && plan.Event.Status != EventStatus.Cancelled ? plan.Event.OnlineUrl : null;
        string?[] lines =
        [
            plan.Event.DateText,
            plan.IsLed ? CalendarTexts.Led : null,
            meeting is null ? null : CalendarTexts.Meeting(meeting),
            plan.Event.Description,
        ];
        return string.Join("\n\n", lines.Where(l => !string.IsNullOrEmpty(l)));
    }

    private static CalendarStatus StatusOf(Planned plan) =>
        (plan.Event.Status, plan.Status) switch
        {
            (EventStatus.Cancelled, _) => CalendarStatus.Cancelled,
            (_, null or SignUpStatus.Seated) => CalendarStatus.Confirmed,
            _ => CalendarStatus.Tentative,
        };

    private static DateTimeOffset End(Event item) =>
        item.EndsAt > item.StartsAt ? item.EndsAt.Value : item.StartsAt + UsualLength;

    /// <summary>A date in words, and what lasts for days, has no hours worth showing.</summary>
    private static CalendarDays? Days(CentreSettings centre, Event item)
    {
        var (first, last) = (centre.Day(item.StartsAt), centre.Day(item.EndsAt ?? item.StartsAt));
        var isLong = first != last && item.EndsAt - item.StartsAt > LongestNight;
        return isLong || item.DateText is { Length: > 0 } ? new CalendarDays(first, last.AddDays(1)) : null;
    }

    private static IReadOnlyList<TimeSpan> Alarms(CentreSettings centre, Event item) =>
        Days(centre, item) is null && item.Status == EventStatus.Published ? centre.RemindBefore : [];
}
