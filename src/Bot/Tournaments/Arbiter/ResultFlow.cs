using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>Results by the arbiter: a press each, corrected by another press.</summary>
internal sealed class ResultFlow : IFlow
{
    public string Name => "tournamentResults";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["tRes", "tGame", "tAbsent", "tRule"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "tGame" => Enter(turn, turn.Id(4)),
            "tRule" => Enter(turn, page: null),
            "tAbsent" => ArbiterDoor.With(turn, book => Absent(turn, book)),
            _ => ArbiterDoor.With(
                turn,
                book =>
                    book.Current is null || !book.IsRunning
                        ? Hub.Of(turn, book)
                        : ResultScreen.Of(turn, book, (int)(turn.Id(1) ?? 0), turn.Id(2))
            ),
        };

    public Reply? Fresh(Turn turn) => ArbiterDoor.With(turn, book => Hub.Of(turn, book));

    private static Reply Enter(Turn turn, long? page)
    {
        var (round, board) = ((int)(turn.Id(1) ?? 0), (int)(turn.Id(2) ?? 0));
        var result = (GameResult)(turn.Id(3) ?? -1);
        if (!Enum.IsDefined(result))
        {
            return ArbiterDoor.With(turn, book => Hub.Of(turn, book));
        }

        return ArbiterDoor.After(
            turn,
            ResultSheet.Enter(turn.Tx, turn.Actor, turn.Id(0) ?? 0, round, board, result),
            book => ResultScreen.Of(turn, book, round, page)
        );
    }

    /// <summary>Who did not come: a row per board, and one more for a board where nobody did.</summary>
    private static Screen Absent(Turn turn, Book book)
    {
        if (book.Current is not { } round || !book.IsRunning)
        {
            return Hub.Of(turn, book);
        }

        var naming = ArbiterDoor.Naming(turn);
        var games = book.Games(round).Where(g => g.IsOpen).Take(32).ToList();
        return new Screen(
            ResultTexts.AskAbsent,
            [
                .. games.Select(g =>
                    (IReadOnlyList<Button>)
                        [
                            Rule(book, g, ResultTexts.WhiteLabel(book, g, naming), GameResult.WhiteAbsent),
                            Rule(book, g, ResultTexts.BlackLabel(book, g, naming), GameResult.BlackAbsent),
                            Rule(book, g, ResultTexts.Both, GameResult.BothAbsent),
                        ]
                ),
                [Hub.Back(book)],
            ]
        );
    }

    private static Button Rule(Book book, Game game, string label, GameResult result) =>
        Button.To(label, "tRule", book.Event.Id, game.Round.Number, game.Board, (int)result);
}
