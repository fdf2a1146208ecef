using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Bot.Tournaments.Player;

/// <summary>/tournaments: pairings, table, one's own game and its reasons; results by the players themselves.</summary>
internal sealed class GameFlow : IFlow
{
    private const int Most = 10;

    public string Name => "chess";

    public IReadOnlyList<string> Commands => ["tournaments"];

    public IReadOnlyList<string> Verbs =>
        [
            "chess",
            "chessOne",
            "chessPairs",
            "chessTable",
            "chessPicture",
            "chessWhy",
            "chessColour",
            "gameSay",
            "gameYes",
            "gameNo",
        ];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "chessOne" => With(turn, book => Card(turn, book)),
            "chessPairs" => With(turn, book => Pairs(turn, book)),
            "chessTable" => With(turn, book => Table(turn, book)),
            "chessPicture" => With(turn, book => Picture(turn, book)),
            "chessWhy" => With(turn, book => Why(turn, book)),
            "chessColour" => With(turn, book => Colour(turn, book)),
            "gameSay" => Say(turn),
            "gameYes" => Told(turn, GameReports.Answer(turn.Tx, turn.Actor, turn.Id(0) ?? 0, agrees: true)),
            "gameNo" => Told(turn, GameReports.Answer(turn.Tx, turn.Actor, turn.Id(0) ?? 0, agrees: false)),
            _ => List(turn),
        };

    public Reply? Fresh(Turn turn) =>
        turn.Verb is "gameSay" or "gameYes" or "gameNo" or "chess" ? List(turn) : With(turn, book => Card(turn, book));

    private static Reply With(Turn turn, Func<Book, Reply> show) =>
        turn.Id(0) is { } id && EventStore.FindFor(turn.Tx, turn.Actor, id) is { Kind: EventKind.Tournament } item
            ? show(Book.Read(turn.Tx, item))
            : new Screen(GameTexts.NotFound, [Button.To(HomeTexts.Back, "chess")]);

    private static Naming Naming(Turn turn, Book book) =>
        TournamentRights.NamingFor(turn.Actor, book.Event, turn.Centre.FullNames);

    /// <summary>With one, or one that runs, there is nothing to choose.</summary>
    private static Screen List(Turn turn)
    {
        var shown = TournamentStore.Shown(turn.Tx, turn.Actor.Person is not null, Most);
        if (shown.Count == 0)
        {
            return new Screen(GameTexts.Nothing, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        if (turn.Said is Command && (shown.Count == 1 || shown.Count(t => t.Status == TournamentStatus.Running) == 1))
        {
            return Card(turn, Book.Read(turn.Tx, shown[0].Id)!);
        }

        return new Screen(
            GameTexts.List,
            [
                .. shown.Select(t =>
                    (IReadOnlyList<Button>)[Button.To(GameTexts.Label(t, turn.Centre), "chessOne", t.Id)]
                ),
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );
    }

    private static Screen Card(Turn turn, Book book)
    {
        var me = book.PlayerOf(turn.Actor.PersonId);
        return new Screen(
            GameTexts.Card(book, me, Children(turn, book), turn.Centre, turn.Tx.Now),
            [.. GameRows.Of(turn, book, me), [Button.To(HomeTexts.Back, "chess")]]
        );
    }

    private static List<TournamentPlayer> Children(Turn turn, Book book) =>
        [
            .. turn
                .Actor.Links.Where(l => l.IsConfirmed)
                .Select(l => book.PlayerOf(l.ChildId))
                .OfType<TournamentPlayer>(),
        ];

    private static Screen Pairs(Turn turn, Book book)
    {
        if (book.Current is not { } round)
        {
            return new Screen(GameTexts.NoRoundYet, [Back(turn, book)]);
        }

        var games = book.Games(round).Count;
        var page = Paging.Page(turn.Id(1), games, PairsTexts.PerPage);
        return new Screen(
            $"{PairsTexts.Title(book, round)}\n\n{PairsTexts.Lines(book, round, Naming(turn, book), page * PairsTexts.PerPage)}",
            [
                [Button.To("🏆 Таблица", "chessTable", book.Event.Id)],
                Paging.Row(
                    Back(turn, book)[0],
                    "chessPairs",
                    page,
                    games > (page + 1) * PairsTexts.PerPage,
                    book.Event.Id
                ),
            ]
        );
    }

    private static Screen Table(Turn turn, Book book)
    {
        if (book.Published == 0)
        {
            return new Screen(GameTexts.NoRoundYet, [Back(turn, book)]);
        }

        var table = Domain.Tournaments.Tables.Table.Of(book);
        var page = Paging.Page(turn.Id(1), table.Lines.Count, TableTexts.PerPage);
        return new Screen(
            $"{TableTexts.Title(book, table)}\n{TableTexts.Lines(book, table, Naming(turn, book), page)}",
            [
                [
                    AsPicture(book, GameTexts.AsPicture, TournamentFiles.Standing),
                    book.Tournament.IsBracket
                        ? AsPicture(book, GameTexts.AsBracket, TournamentFiles.Bracket)
                        : AsPicture(book, GameTexts.AsCross, TournamentFiles.Cross),
                ],
                [Button.To("📋 Пары", "chessPairs", book.Event.Id), .. Mine(turn, book)],
                Paging.Row(
                    Back(turn, book)[0],
                    "chessTable",
                    page,
                    table.Lines.Count > (page + 1) * TableTexts.PerPage,
                    book.Event.Id
                ),
            ]
        );
    }

    /// <summary>The same screen, and the picture after it.</summary>
    private static Reply Picture(Turn turn, Book book)
    {
        var kind = turn.Word(1);
        if (book.Current is null || !TournamentFiles.All.Contains(kind))
        {
            return Card(turn, book);
        }

        var shown = turn with { Words = [turn.Word(0)] };
        Reply reply = kind == TournamentFiles.Pairs ? Pairs(shown, book) : Table(shown, book);
        return reply.With(TournamentFiles.Of(kind, book));
    }

    private static Button AsPicture(Book book, string label, string kind) =>
        Button.To(label, "chessPicture", book.Event.Id, kind);

    private static Screen Why(Turn turn, Book book)
    {
        if (book.PlayerOf(turn.Actor.PersonId) is not { } me)
        {
            return Card(turn, book);
        }

        var reasons = Reasons.Place(book, me, Domain.Tournaments.Naming.Inside);
        return new Screen(
            reasons.Count > 0 ? GameTexts.Reason(reasons)
                : book.Tournament.IsBracket ? GameTexts.PlaceInBracket
                : GameTexts.NoPlaceYet,
            [Button.To("🏆 Таблица", "chessTable", book.Event.Id)],
            [Button.To(HomeTexts.Back, "chessOne", book.Event.Id)]
        );
    }

    private static Screen Colour(Turn turn, Book book)
    {
        if (book.PlayerOf(turn.Actor.PersonId) is not { } me)
        {
            return Card(turn, book);
        }

        var words = book.Tournament.System switch
        {
            TournamentSystem.RoundRobin => GameTexts.ColourByCalendar,
            TournamentSystem.Swiss when Reasons.IsColourByHand(book, me) => GameTexts.ColourByHand,
            TournamentSystem.Swiss => Reasons.Colour(book, me) ?? GameTexts.NoRoundYet,
            _ => GameTexts.ColourByTurns,
        };
        return new Screen(Html.Safe(words), [Button.To(HomeTexts.Back, "chessOne", book.Event.Id)]);
    }

    private static Reply Say(Turn turn)
    {
        SeatOutcome? said = turn.Word(1) switch
        {
            "w" => SeatOutcome.Win,
            "d" => SeatOutcome.Draw,
            "l" => SeatOutcome.Loss,
            _ => null,
        };
        return said is { } known
            ? Told(turn, GameReports.Say(turn.Tx, turn.Actor, turn.Id(0) ?? 0, known))
            : List(turn);
    }

    private static Reply Told(Turn turn, ReportOutcome outcome)
    {
        var words = GameTexts.Outcome(outcome);
        if (
            outcome == ReportOutcome.NotFound
            || RoundStore.Find(turn.Tx, turn.Id(0) ?? 0) is not { } round
            || Book.Read(turn.Tx, round.EventId) is not { } book
        )
        {
            return List(turn).Under(words);
        }

        return new Reply(Card(turn, book).Under(words)) { Toast = words };
    }

    private static IReadOnlyList<Button> Mine(Turn turn, Book book) =>
        book.PlayerOf(turn.Actor.PersonId) is null ? [] : [Button.To(GameTexts.Mine, "chessOne", book.Event.Id)];

    private static IReadOnlyList<Button> Back(Turn turn, Book book) =>
        [
            Button.To(
                HomeTexts.Back,
                TournamentRights.MayRun(turn.Actor, book.Event) ? "tHub" : "chessOne",
                book.Event.Id
            ),
        ];
}
