using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Journeys;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Pictures.Papers;

namespace TochkaBot.Bot.Trips;

/// <summary>«Кто как добирается» on paper, to be ticked at the bus.</summary>
internal sealed class TravelFiles : IRecipes
{
    public const string List = "travelList";

    private static readonly IReadOnlyList<PaperColumn> Columns =
    [
        new("Фамилия, имя", 32),
        new("Класс", 9),
        new("Автобус", 16),
        new("Забирает", 26),
        new("Заметка", 38),
        new("Отметка", 11, IsTick: true),
    ];

    public IReadOnlyList<string> Kinds => [List];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to)
    {
        if (EventStore.FindFor(tx, to, recipe.Id(0) ?? 0) is not { } item || !EventRights.MayEdit(to, item))
        {
            return null;
        }

        var all = TripActions.Travellers(tx, to, item);
        var names = new ListNames(all.Select(t => t.Participant.Person), centre);
        var table = new TableInput(
            item.Title,
            $"{EventTexts.PlainWhen(item, centre, tx.Now)} · {TravelTexts.Counts(all).Replace("🚌 ", string.Empty)}",
            Columns,
            [.. all.Select(t => Row(t, names))],
            centre.Local(tx.Now),
            Landscape: true,
            Empty: TravelTexts.Nobody
        );
        return new Rendered(TablePaper.Pdf(table), $"Кто как добирается — {FileNames.Plain(item.Title)}.pdf")
        {
            Caption = TravelTexts.Caption,
        };
    }

    private static IReadOnlyList<string> Row(Traveller traveller, ListNames names)
    {
        var (person, trip) = (traveller.Participant.Person, traveller.Trip);
        return
        [
            names.InClass(person),
            person.Class ?? string.Empty,
            TravelTexts.Bus(trip),
            trip?.PickedUp ?? string.Empty,
            trip?.Note ?? string.Empty,
        ];
    }
}
