using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Journeys;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Trips;

/// <summary>How everybody comes and goes, for who may edit the event.</summary>
internal sealed class TravelFlow(EventCard card) : IFlow
{
    /// <summary>With the longest notes they still fit one message.</summary>
    private const int PerPage = 6;

    public string Name => "travel";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["travel", "travelPrint"];

    public Reply Answer(Turn turn) =>
        card.For(turn, turn.Id(0), item => turn.Verb == "travelPrint" ? Print(turn, item) : Show(turn, item));

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "travel", Words = [turn.Word(0)] });

    private static Screen Show(Turn turn, Event item)
    {
        var all = TripActions.Travellers(turn.Tx, turn.Actor, item);
        var page = Paging.Page(turn.Id(1), all.Count, PerPage);
        var lines = all.Skip(page * PerPage)
            .Take(PerPage)
            .Select((t, i) => TravelTexts.Line((page * PerPage) + i + 1, t, turn.Centre));
        return new Screen(
            $"{TravelTexts.Title(item, all)}\n\n{(all.Count == 0 ? TravelTexts.Nobody : string.Join('\n', lines))}",
            [
                .. all.Count > 0
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(TravelTexts.Print, "travelPrint", item.Id)],
                        ]
                    : [],
                Paging.Row(
                    Button.To(HomeTexts.Back, "list", item.Id),
                    "travel",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    item.Id
                ),
            ]
        );
    }

    private static Reply Print(Turn turn, Event item)
    {
        TripActions.NotePrinted(turn.Tx, turn.Actor, item);
        return (new Reply(Show(turn with { Words = [$"{item.Id}"] }, item)) { Toast = TravelTexts.Printed }).With(
            Recipe.Of(TravelFiles.List, item.Id)
        );
    }
}
