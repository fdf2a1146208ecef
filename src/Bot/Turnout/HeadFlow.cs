using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <param name="EventId">Whose heads are being counted.</param>
internal sealed record HeadState(long EventId);

/// <summary>«Сколько было всего»: one message with one number or several.</summary>
internal sealed class HeadFlow : IFlow
{
    public string Name => "heads";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["heads", "headsDrop"];

    public Reply Answer(Turn turn) =>
        TurnoutDoor.With(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : turn.State<HeadState>(Name)?.EventId,
            item =>
                (turn.Verb, turn.Said) switch
                {
                    ("headsDrop", _) => Drop(turn, item),
                    ("", Typed typed) => Take(turn, item, typed.Text),
                    ("", _) => Ask(turn, item, HeadTexts.NotUnderstood),
                    _ => Ask(turn, item),
                }
        );

    public Reply? Fresh(Turn turn) => TurnoutDoor.With(turn, turn.Id(0), item => TurnoutFlow.Hub(turn, item));

    private Reply Ask(Turn turn, Event item, string? heading = null)
    {
        var count = HeadCountStore.Find(turn.Tx, item.Id);
        var screen = new Screen(
            HeadTexts.Question(item, NamedCount.Of(turn.Tx, item.Id)),
            [
                .. count is null
                    ? (IEnumerable<IReadOnlyList<Button>>)[]
                    :
                    [
                        [Button.Bad(HeadTexts.Drop, "headsDrop", item.Id)],
                    ],
                [Button.To(HomeTexts.Back, "happened", item.Id)],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new HeadState(item.Id));
    }

    private Reply Take(Turn turn, Event item, string text)
    {
        if (HeadReader.Read(text) is not { } count)
        {
            return Ask(turn, item, HeadTexts.NotUnderstood);
        }

        var result = HeadCounts.Set(turn.Tx, turn.Centre, turn.Actor, item.Id, count);
        return result.Outcome == TurnoutOutcome.Done
            ? TurnoutFlow.Hub(turn, item).Under(TickTexts.Saved)
            : Ask(turn, item, HeadTexts.Why(result));
    }

    private static Reply Drop(Turn turn, Event item)
    {
        var outcome = HeadCounts.Remove(turn.Tx, turn.Centre, turn.Actor, item.Id);
        return TurnoutDoor.After(outcome, TurnoutFlow.Hub(turn, item));
    }
}
