using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Words;

namespace TochkaBot.Admin.Cabinet.Events;

internal sealed record EventListView
{
    public required EventSearch Search { get; init; }

    public required int Count { get; init; }

    public required IReadOnlyList<Event> Events { get; init; }

    public required IReadOnlyList<Direction> Directions { get; init; }

    public required Person? Organiser { get; init; }
}

internal static class EventList
{
    public const int PerPage = 50;

    public static Markup Of(EventListView view, CentreSettings centre, string? said) =>
        Markup.Of(
            $"""
            {Parts.Wrong(said)}{Form(view)}
            <p>{Plural.Of(view.Count, "мероприятие", "мероприятия", "мероприятий")}</p>
            {new Table(
                "Мероприятия: последние сверху",
                ["Название", "Начало", "Направление", "Состояние", "#Мест занято", "#В очереди", "#Ждут согласия"],
                view.Events.Select(e => Row(e, view.Directions, centre))
            )
            {
                Empty = "Таких мероприятий нет.",
            }.Write()}{Turn(view)}
            """
        );

    private static Markup Form(EventListView view) =>
        Markup.Of(
            $"""
            <form method="get" action="/cabinet/events" class="filter" role="search" aria-label="Поиск мероприятий">
            {Parts.Day("from", "С", $"{view.Search.From:yyyy-MM-dd}")}{Parts.Day(
                "to",
                "По",
                $"{view.Search.To:yyyy-MM-dd}"
            )}
            {Parts.Select(
                "direction",
                "Направление",
                view.Directions.Select(d => (d.Code, d.Title)),
                view.Search.Direction
            )}
            {Parts.Select(
                "status",
                "Состояние",
                Enum.GetValues<EventStatus>().Select(s => (s.Stored(), CabinetTexts.Status(s))),
                view.Search.Status?.Stored()
            )}
            {(
                view.Organiser is { } person
                    ? Markup.Of(
                        $"<input type=\"hidden\" name=\"organiser\" value=\"{person.Id}\"><span>Ведёт: {person.FullName}</span>"
                    )
                    : Markup.None
            )}
            <button type="submit">Показать</button> <a href="/cabinet/events">Сбросить</a></form>
            """
        );

    private static IReadOnlyList<Markup> Row(Event item, IReadOnlyList<Direction> directions, CentreSettings centre)
    {
        var address = $"/cabinet/events/{item.Id}";
        return
        [
            Parts.Link(item.Title, address),
            Parts.Moment(centre, item.StartsAt),
            Parts.Text(directions.FirstOrDefault(d => d.Code == item.Direction)?.Title ?? item.Direction),
            Parts.Text(CabinetTexts.Status(item.Status)),
            Parts.Number(item.Seated + item.Offered, $"{address}?of=seated#people"),
            Parts.Number(item.Queued, $"{address}?of=queued#people"),
            Parts.Number(item.AwaitingConsent, $"{address}?of=awaiting#people"),
        ];
    }

    private static Markup Turn(EventListView view)
    {
        var search = view.Search;
        return Markup.Of(
            $"""
            <p>{(
                search.Page > 0 ? Parts.Link("‹ Позже", (search with { Page = search.Page - 1 }).Address) : Markup.None
            )}
            {(
                (search.Page + 1) * PerPage < view.Count
                    ? Parts.Link("Раньше ›", (search with { Page = search.Page + 1 }).Address)
                    : Markup.None
            )}</p>
            """
        );
    }
}
