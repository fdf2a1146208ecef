using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;

namespace TochkaBot.Admin.Cabinet.Overview;

internal sealed record OverviewView
{
    public required IReadOnlyList<Event> Coming { get; init; }

    public required IReadOnlyList<ClassLinks> Classes { get; init; }
}

internal static class OverviewPage
{
    public static Markup Of(OverviewView view, CentreSettings centre) =>
        Markup.Of(
            $"""
            <section><h2>Семьи и бот</h2>{Parts.Figures(Links(view.Classes))}</section>
            <section><h2>Ближайшие мероприятия</h2>
            {new Table(
                "Что впереди",
                ["Название", "Начало", "#Мест занято", "#В очереди"],
                view.Coming.Select(e => Row(e, centre))
            )
            {
                Empty = "Пока ничего не намечено.",
            }.Write()}</section>
            """
        );

    private static IEnumerable<(string, Markup)> Links(IReadOnlyList<ClassLinks> classes) =>
        [
            ("Учеников в списке", Parts.Number(classes.Sum(c => c.Pupils), "/cabinet/people")),
            ("Можно известить", Parts.Number(classes.Sum(c => c.Reachable), "/cabinet/people")),
            ("С согласием", Parts.Number(classes.Sum(c => c.WithConsent), "/cabinet/people")),
        ];

    private static IReadOnlyList<Markup> Row(Event item, CentreSettings centre) =>
        [
            Parts.Link(item.Title, $"/cabinet/events/{item.Id}"),
            Parts.Moment(centre, item.StartsAt),
            Parts.Number(item.Seated + item.Offered, $"/cabinet/events/{item.Id}?of=seated#people"),
            Parts.Number(item.Queued, $"/cabinet/events/{item.Id}?of=queued#people"),
        ];
}
