using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>/arbiter: which tournament, what stands in front, and its beginning.</summary>
internal sealed class ArbiterFlow : IFlow
{
    private const int Most = 10;

    public string Name => "arbiter";

    public IReadOnlyList<string> Commands => ["arbiter"];

    public IReadOnlyList<string> Verbs => ["arbiter", "tHub", "tStart", "tUndo", "tMore"];

    public Reply Answer(Turn turn)
    {
        if (!EventRights.MayCreate(turn.Actor))
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "tHub" => ArbiterDoor.With(turn, book => Hub.Of(turn, book)),
            "tStart" => ArbiterDoor.After(turn, Starting.Begin(turn.Tx, turn.Actor, turn.Id(0) ?? 0)),
            "tUndo" => ArbiterDoor.After(turn, Starting.Undo(turn.Tx, turn.Actor, turn.Id(0) ?? 0)),
            "tMore" => ArbiterDoor.With(turn, More),
            _ => List(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = turn.Verb == "arbiter" ? "arbiter" : "tHub" });

    /// <summary>With one tournament there is nothing to choose.</summary>
    private static Screen List(Turn turn)
    {
        var own = TournamentStore.Own(turn.Tx, turn.Actor, Most);
        if (own.Count == 0)
        {
            return new Screen(
                ArbiterTexts.Nothing,
                [Button.Good(ArbiterTexts.New, "new")],
                [Button.To(HomeTexts.Back, Home.Verb)]
            );
        }

        if (turn.Said is Command && (own.Count == 1 || own.Count(t => t.Status == TournamentStatus.Running) == 1))
        {
            return Hub.Of(turn, Book.Read(turn.Tx, own[0].Id)!);
        }

        return new Screen(
            ArbiterTexts.List,
            [
                .. own.Select(t =>
                    (IReadOnlyList<Button>)[Button.To(ArbiterTexts.ListLabel(t, turn.Centre), "tHub", t.Id)]
                ),
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );
    }

    private static Reply More(Book book)
    {
        var id = book.Event.Id;
        return new Screen(
            $"{ArbiterTexts.Title(book)}\n{ArbiterTexts.System(book.Tournament)}",
            [
                [Button.To(ArbiterTexts.Wall, "tWall", id)],
                .. book.Tournament.System == TournamentSystem.Swiss
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [
                                Button.To(SetupTexts.RoundsLabel(book.Tournament), "tSet", id, SetupField.Rounds),
                                Button.To(SetupTexts.PairApart, "tApart", id),
                            ],
                        ]
                    : [],
                .. book.Current is { } round
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To($"{ArbiterTexts.TakeBack} {round.Number}", "tBack", id, round.Number)],
                        ]
                    : [],
                [Button.To(ArbiterTexts.Finish, "tEnd", id)],
                [Hub.Back(book)],
            ]
        );
    }
}
