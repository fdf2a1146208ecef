using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Preferences;

namespace TochkaBot.Bot.Preferences;

/// <summary>The centre's directions: added, renamed, put in order, and taken out while nothing stands in them.</summary>
internal sealed class DirectionFlow : IFlow
{
    public string Name => "direction";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["directions", "direction", "dirAdd", "dirRename", "dirRaise", "dirRemove", "dirRemoveNow"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsHead)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "direction" => One(turn, turn.Word(0)),
            "dirAdd" => Ask(code: null),
            "dirRename" => Ask(turn.Word(0)),
            "dirRaise" => Told(turn, DirectionStore.Raise(turn.Tx, turn.Actor, turn.Word(0))),
            "dirRemove" => Question(turn, turn.Word(0)),
            "dirRemoveNow" => Told(turn, DirectionStore.Remove(turn.Tx, turn.Actor, turn.Word(0))),
            "" => Typed(turn),
            _ => List(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "directions" });

    private static Screen List(Turn turn) =>
        new(
            DirectionTexts.Title,
            [
                .. EventStore
                    .Directions(turn.Tx)
                    .Select(d => (IReadOnlyList<Button>)[Button.To(d.Title, "direction", d.Code)]),
                [Button.Good(DirectionTexts.Add, "dirAdd")],
                [Button.To(HomeTexts.Back, "centre")],
            ]
        );

    private static Screen One(Turn turn, string code)
    {
        if (Find(turn, code) is not { } found)
        {
            return List(turn);
        }

        var isUsed = DirectionStore.IsUsed(turn.Tx, code);
        IReadOnlyList<Button> remove = isUsed ? [] : [Button.Bad(DirectionTexts.Remove, "dirRemove", code)];
        return new Screen(
            DirectionTexts.One(found.Title, isUsed),
            [Button.To(DirectionTexts.Rename, "dirRename", code), Button.To(DirectionTexts.Raise, "dirRaise", code)],
            [.. remove, Button.To(HomeTexts.Back, "directions")]
        );
    }

    private static Screen Question(Turn turn, string code) =>
        Find(turn, code) is { } found
            ? new Screen(
                DirectionTexts.RemoveQuestion(found.Title),
                [Button.Bad(DirectionTexts.RemoveYes, "dirRemoveNow", code)],
                [Button.To(HomeTexts.Back, "direction", code)]
            )
            : List(turn);

    private Reply Ask(string? code) =>
        new Reply(new Screen(DirectionTexts.AskTitle, [Button.To(HomeTexts.Back, "directions")])).Wait(
            Name,
            new Asked(code)
        );

    private Reply Typed(Turn turn)
    {
        if (turn.State<Asked>(Name) is not { } asked)
        {
            return List(turn);
        }

        var title = (turn.Said as Typed)?.Text ?? string.Empty;
        var outcome = asked.Code is { } code
            ? DirectionStore.Rename(turn.Tx, turn.Actor, code, title)
            : DirectionStore.Add(turn.Tx, turn.Actor, title);
        if (outcome is not (DirectionOutcome.WrongTitle or DirectionOutcome.TitleTaken))
        {
            return Told(turn, outcome);
        }

        var again = Ask(asked.Code);
        return again with { Screen = again.Screen.Under(DirectionTexts.Told(outcome)) };
    }

    private static Screen Told(Turn turn, DirectionOutcome outcome) => List(turn).Under(DirectionTexts.Told(outcome));

    private static Direction? Find(Turn turn, string code) =>
        EventStore.Directions(turn.Tx).FirstOrDefault(d => d.Code == code);

    /// <param name="Code">The direction that gets another title; nothing for a new one.</param>
    private sealed record Asked(string? Code);
}
