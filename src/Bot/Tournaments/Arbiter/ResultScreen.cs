using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>All results of a round on one screen: a row per board, a press on who won.</summary>
internal static class ResultScreen
{
    private const int PerPage = 24;

    /// <param name="page">Nothing: the first with an open game.</param>
    public static Screen Of(Turn turn, Book book, int number, long? page)
    {
        var round = book.Rounds.FirstOrDefault(r => r.Number == number && r.IsPublished) ?? book.Current!;
        var (games, naming) = (book.Games(round), ArbiterDoor.Naming(turn));
        var firstOpen = games.Select((g, i) => (g, i)).FirstOrDefault(g => g.g.IsOpen).i;
        var shown = Paging.Page(page ?? (firstOpen / PerPage), games.Count, PerPage);
        return new Screen(
            ResultTexts.Screen(book, round, naming),
            [
                .. games.Skip(shown * PerPage).Take(PerPage).Select(g => Row(book, g, naming, shown)),
                .. games.Count > PerPage
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            Paging.Row(
                                Hub.Back(book, ArbiterTexts.Refresh),
                                "tRes",
                                shown,
                                games.Count > (shown + 1) * PerPage,
                                book.Event.Id,
                                round.Number
                            ),
                        ]
                    : [],
                .. Ways(book, round),
            ]
        );
    }

    private static IReadOnlyList<Button> Row(Book book, Game game, Naming naming, int page) =>
        [
            Enter(book, game, page, ResultTexts.WhiteLabel(book, game, naming), GameResult.WhiteWon),
            Enter(book, game, page, ResultTexts.HalfLabel(game), GameResult.Draw),
            Enter(book, game, page, ResultTexts.BlackLabel(book, game, naming), GameResult.BlackWon),
        ];

    /// <summary>A second press on what stands takes it back.</summary>
    private static Button Enter(Book book, Game game, int page, string label, GameResult result) =>
        Button.To(
            label,
            "tGame",
            book.Event.Id,
            game.Round.Number,
            game.Board,
            (int)(game.Result == result ? GameResult.Pending : result),
            page
        );

    private static IEnumerable<IReadOnlyList<Button>> Ways(Book book, Round round)
    {
        var id = book.Event.Id;
        if (round.Number != book.Published)
        {
            yield return [Hub.Back(book)];
            yield break;
        }

        if (book.Draft is not null)
        {
            yield return [Button.Good($"➡️ К черновику тура {book.Draft.Number}", "tDraft", id)];
        }
        else if (Onward(book) is { } onward)
        {
            yield return [onward];
        }

        yield return [Button.To(ArbiterTexts.Pairs, "chessPairs", id), Button.To(ArbiterTexts.Table, "chessTable", id)];
        if (book.Games(round).Count > 0)
        {
            yield return
            [
                Button.To(ArbiterTexts.Absent, "tAbsent", id, round.Number),
                Button.To(ArbiterTexts.Players, "tPlayers", id),
            ];
        }
        else
        {
            yield return [Button.To(ArbiterTexts.Players, "tPlayers", id)];
        }

        if (book.Tournament.System == TournamentSystem.Swiss)
        {
            yield return [Button.To(ArbiterTexts.Add, "tAdd", id)];
        }

        yield return [Button.To(ArbiterTexts.More, "tMore", id), Button.To(HomeTexts.Back, "arbiter")];
    }

    /// <summary>The next step, as soon as it can be taken.</summary>
    private static Button? Onward(Book book)
    {
        var isOver = book.Tournament.IsBracket ? BracketPlay.Of(book).IsOver : book.Published >= book.Tournament.Rounds;
        var waits = book.Open().Count > 0;
        return (isOver, waits) switch
        {
            (true, false) => Button.Good(ArbiterTexts.Finish, "tEnd", book.Event.Id),
            (false, false) => Button.Good(ArbiterTexts.Next, "tNext", book.Event.Id, book.Published + 1),
            (false, true) when book.Tournament.System == TournamentSystem.RoundRobin => Button.To(
                ArbiterTexts.Next,
                "tNext",
                book.Event.Id,
                book.Published + 1
            ),
            _ => null,
        };
    }
}
