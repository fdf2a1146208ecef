using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Events;

/// <summary>«Убрать»: somebody is taken off the list, after one question; the family is told.</summary>
internal sealed class ListDropFlow(EventCard card) : IFlow
{
    private const int PerPage = 14;

    public string Name => "listDrop";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["listDrop", "listDropAsk", "listDropNow"];

    public Reply Answer(Turn turn) =>
        card.For(
            turn,
            turn.Id(0),
            item =>
                turn.Verb switch
                {
                    "listDropAsk" => Ask(turn, item),
                    "listDropNow" => Drop(turn, item),
                    _ => Choose(turn, item),
                }
        );

    public Reply? Fresh(Turn turn) => card.For(turn, turn.Id(0), item => ListFlow.Show(turn, item));

    private static Screen Choose(Turn turn, Event item)
    {
        var all = EventList.Of(turn.Tx, item.Id, ListOrder.Name);
        var names = all.Names(turn);
        var page = Paging.Page(turn.Id(1), all.Count, PerPage);
        return new Screen(
            ListTexts.WhomToRemove,
            [
                .. all.Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(p => Button.To(names.Of(p.Person), "listDropAsk", item.Id, p.SignUp.Id))
                    .Chunk(2),
                Paging.Row(
                    Button.To(HomeTexts.Back, "list", item.Id),
                    "listDrop",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    item.Id
                ),
            ]
        );
    }

    private static Screen Ask(Turn turn, Event item)
    {
        var all = EventList.Of(turn.Tx, item.Id);
        if (all.FirstOrDefault(p => p.SignUp.Id == turn.Id(1)) is not { } participant)
        {
            return ListFlow.Show(turn, item);
        }

        return new Screen(
            ListTexts.RemoveQuestion(all.Names(turn).Of(participant.Person), item),
            [Button.Bad(ListTexts.RemoveYes, "listDropNow", item.Id, participant.SignUp.Id)],
            [Button.To(HomeTexts.Back, "list", item.Id)]
        );
    }

    private static Screen Drop(Turn turn, Event item)
    {
        var all = EventList.Of(turn.Tx, item.Id);
        if (all.FirstOrDefault(p => p.SignUp.Id == turn.Id(1)) is not { } participant)
        {
            return ListFlow.Show(turn, item);
        }

        var result = ListActions.Remove(turn.Tx, turn.Centre, turn.Actor, participant.SignUp.Id);
        var words =
            result.Outcome == SignUpOutcome.Left
                ? ListTexts.Removed(all.Names(turn).Of(participant.Person))
                : ListTexts.CannotRemove;
        return ListFlow.Show(turn, EventStore.Find(turn.Tx, item.Id)!).Under(words);
    }
}
