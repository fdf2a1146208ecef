using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Events;

/// <summary>Whom the list shows.</summary>
internal enum EventGroup
{
    All,
    Seated,
    Queued,
    Awaiting,
    Came,
    Absent,
    Gone,
}

internal sealed record EventView
{
    public required Event Event { get; init; }

    public required string Direction { get; init; }

    public required Person? Organiser { get; init; }

    public required IReadOnlyList<Participant> People { get; init; }

    public static EventView? Read(Tx tx, long id) =>
        EventStore.Find(tx, id) is { } item
            ? new EventView
            {
                Event = item,
                Direction = EventStore.Directions(tx).FirstOrDefault(d => d.Code == item.Direction)?.Title ?? "",
                Organiser = item.OrganiserId is { } organiser ? PersonStore.Find(tx, organiser) : null,
                People = SignUpStore.OfEvent(tx, id),
            }
            : null;
}

internal static class EventPage
{
    public static Markup Of(EventView view, EventGroup group, CentreSettings centre)
    {
        var item = view.Event;
        return Markup.Of(
            $"""
            <p><a href="/cabinet/events">‹ Все мероприятия</a></p>
            <p>{Parts.Moment(centre, item.StartsAt)} · {view.Direction} · {CabinetTexts.Status(item.Status)}{(view.Organiser is { } o ? $" · {o.FullName}" : string.Empty)}{(!string.IsNullOrEmpty(item.Place) ? $" · {item.Place}" : string.Empty)}</p>
            {Parts.Figures(Enum.GetValues<EventGroup>().Select(g => (Words(g), Parts.Number(Count(view, g), Address(item, g)))))}
            <section id="people"><h2>{Words(group)}</h2>
            {new Table(
                $"{item.Title}: {Words(group).ToLowerInvariant()}",
                ["Имя", "Кто", .. item.IsForTeams ? (string[])["Команда"] : [], "Запись", "Пришёл(ла)", "Записан(а)"],
                view.People.Where(p => Fits(p, group)).OrderBy(p => p.Person.FullName, StringComparer.Ordinal).Select(p => Row(p, item, centre))
            )
            {
                Empty = "Таких нет.",
            }.Write()}</section>
            """
        );
    }

    private static string Address(Event item, EventGroup group) =>
        $"/cabinet/events/{item.Id}?of={group.Stored()}#people";

    private static int Count(EventView view, EventGroup group) => view.People.Count(p => Fits(p, group));

    private static bool Fits(Participant line, EventGroup group) =>
        group switch
        {
            EventGroup.Seated => line.SignUp.Status is SignUpStatus.Seated or SignUpStatus.Offered,
            EventGroup.Queued => line.SignUp.Status == SignUpStatus.Queued,
            EventGroup.Awaiting => line.SignUp.Status is SignUpStatus.AwaitingConsent or SignUpStatus.AwaitingApproval,
            EventGroup.Came => line.SignUp is { IsActive: true, Attendance: Attendance.Came },
            EventGroup.Absent => line.SignUp is { IsActive: true, Attendance: Attendance.Absent },
            EventGroup.Gone => !line.SignUp.IsActive,
            _ => line.SignUp.IsActive,
        };

    private static string Words(EventGroup group) =>
        group switch
        {
            EventGroup.Seated => "Есть место",
            EventGroup.Queued => "В очереди",
            EventGroup.Awaiting => "Ждут согласия",
            EventGroup.Came => "Пришли",
            EventGroup.Absent => "Не пришли",
            EventGroup.Gone => "Отказались или отменили",
            _ => "Все записанные",
        };

    private static IReadOnlyList<Markup> Row(Participant line, Event item, CentreSettings centre) =>
        [
            Parts.Text(line.Person.FullName),
            Parts.Text(CabinetTexts.Role(line.SignUp.Role)),
            .. item.IsForTeams ? (IEnumerable<Markup>)[Parts.Text(line.Team ?? string.Empty)] : [],
            Parts.Text(CabinetTexts.Status(line.SignUp.Status)),
            Parts.Text(CabinetTexts.Came(line.SignUp.Attendance)),
            Parts.Moment(centre, line.SignUp.SignedAt),
        ];
}
