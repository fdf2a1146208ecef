using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <summary>/attendance: what was, and of one event all that may be said about it.</summary>
internal sealed class TurnoutFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "turnout";

    public IReadOnlyList<string> Commands => ["attendance"];

    public IReadOnlyList<string> Verbs => ["attendance", "happened"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsStaff)
        {
            return TurnoutDoor.Refused();
        }

        return turn.Verb == "happened"
            ? TurnoutDoor.With(turn, turn.Id(0), item => Hub(turn, item))
            : new Reply(List(turn));
    }

    public Reply? Fresh(Turn turn) => Answer(turn);

    public static Screen List(Turn turn)
    {
        var back = Button.To(HomeTexts.Back, Home.Verb);
        var count = TurnoutStore.Count(turn.Tx, turn.Centre, turn.Actor);
        if (count == 0)
        {
            return new Screen(TurnoutTexts.Nothing, [back]);
        }

        var page = Paging.Page(turn.Verb == "attendance" ? turn.Id(0) : null, count, PerPage);
        return new Screen(
            TurnoutTexts.List,
            [
                .. TurnoutStore
                    .Page(turn.Tx, turn.Centre, turn.Actor, page * PerPage, PerPage)
                    .Select(line =>
                        (IReadOnlyList<Button>)[Button.To(TurnoutTexts.Label(line, turn.Centre), "happened", line.Id)]
                    ),
                Paging.Row(back, "attendance", page, hasMore: count > (page + 1) * PerPage),
            ]
        );
    }

    public static Screen Hub(Turn turn, Event item) =>
        new(
            TurnoutTexts.Hub(
                item,
                TurnoutStore.MarksOf(turn.Tx, item.Id),
                HeadCountStore.Find(turn.Tx, item.Id),
                turn.Centre,
                turn.LocalNow
            ),
            [
                [Button.Good(TurnoutTexts.WhoCame, "came", item.Id)],
                [Button.To(HeadTexts.Label, "heads", item.Id), Button.To(AwardTexts.Label, "res", item.Id, 0)],
                [
                    Button.To(NewsLinkTexts.Label, "newsLink", item.Id),
                    Button.To(TurnoutTexts.Certificates, "certs", item.Id),
                ],
                .. HasDoor(turn, item)
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(DoorTexts.Label, "door", item.Id)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "attendance", 0)],
            ]
        );

    /// <summary>On its days only; a tournament has the arbiter's own list of who is here.</summary>
    private static bool HasDoor(Turn turn, Event item) =>
        item.Kind != EventKind.Tournament && item.HasDay(turn.Centre, turn.Today);
}
