using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Tournaments.Arbiter;
using TochkaBot.Bot.Tournaments.Player;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments;

namespace TochkaBot.Bot.Tournaments;

/// <summary>What players and arbiters hear without having asked; the words are what is true when they go out.</summary>
internal sealed class TournamentNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds =>
        [
            "roundPublished",
            "roundTakenBack",
            "gameReported",
            "gameSilent",
            "gameDisputed",
            "roundComplete",
            "roundDrafted",
            "tournamentOver",
            "childRound",
            "childOver",
        ];

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) =>
        notice.Kind switch
        {
            "roundDrafted" => Book.Read(tx, notice.Subject) is { IsRunning: true } book ? Drafted(book) : null,
            "tournamentOver" => Book.Read(tx, notice.Subject) is { } book && Named(book, notice) is { } me
                ? new Screen(GameTexts.OverNews(book, me), [Button.To(ArbiterTexts.Table, "chessTable", book.Event.Id)])
                : null,
            "childOver" => Book.Read(tx, notice.Subject) is { } book && Named(book, notice) is { } child
                ? new Screen(
                    GameTexts.ChildOverNews(book, child),
                    [Button.To(ArbiterTexts.Table, "chessTable", book.Event.Id)]
                )
                : null,
            _ => OfRound(tx, centre, notice),
        };

    private static Screen? OfRound(Tx tx, CentreSettings centre, Notice notice)
    {
        if (
            RoundStore.Find(tx, notice.Subject) is not { } round
            || Book.Read(tx, round.EventId) is not { IsRunning: true } book
        )
        {
            return null;
        }

        var naming = centre.FullNames ? Naming.Full : Naming.Inside;
        return notice.Kind switch
        {
            "roundPublished" => Published(book, round, notice),
            "childRound" => Named(book, notice) is { } child && round.IsPublished && round.Edition == EditionOf(notice)
                ? new Screen(
                    GameTexts.ChildRoundNews(book, round, child),
                    [Button.To(ArbiterTexts.Pairs, "chessPairs", book.Event.Id)]
                )
                : null,
            // Published again meanwhile: the new pairs say it better.
            "roundTakenBack" when round.Edition == EditionOf(notice) && !round.IsPublished => new Screen(
                GameTexts.TakenBackNews(book, round),
                [Button.To(GameTexts.Mine, "chessOne", book.Event.Id)]
            ),
            "gameReported" => Reported(book, round, notice),
            "gameSilent" => Ask(book, round, notice, naming, disputed: false),
            "gameDisputed" => Ask(book, round, notice, naming, disputed: true),
            "roundComplete" when round.IsPublished && book.Published == round.Number && book.Open().Count == 0 =>
                Complete(book, round),
            _ => null,
        };
    }

    private static Screen? Published(Book book, Round round, Notice notice)
    {
        if (Named(book, notice) is not { } me || !round.IsPublished || round.Edition != EditionOf(notice))
        {
            return null;
        }

        var pairs = Button.To(ArbiterTexts.Pairs, "chessPairs", book.Event.Id);
        return new Screen(
            GameTexts.RoundNews(book, round, me),
            book.Game(round, me.Id) is { IsOpen: true } game
                ? [GameRows.Result(game, me), [pairs]]
                :
                [
                    [pairs],
                ]
        );
    }

    private static Screen? Reported(Book book, Round round, Notice notice) =>
        Named(book, notice) is { } me
        && round.IsPublished
        && book.Game(round, me.Id) is { IsOpen: true } game
        && game.OpponentOf(me.Id).Reported is not null
            ? new Screen(GameTexts.ReportedNews(book, game, me), GameRows.Answer(round.Id))
            : null;

    /// <summary>The arbiter decides with one press; nobody has to be asked again.</summary>
    private static Screen? Ask(Book book, Round round, Notice notice, Naming naming, bool disputed)
    {
        var game = round.IsPublished
            ? book.Games(round).FirstOrDefault(g => $"{g.Board}" == notice.Detail && g.Report is not null)
            : null;
        return game is null
            ? null
            : new Screen(
                ResultTexts.Ask(book, game, naming, disputed),
                [
                    Rule(ResultTexts.WhiteLabel(book, game, naming), GameResult.WhiteWon),
                    Rule(ResultTexts.Half, GameResult.Draw),
                    Rule(ResultTexts.BlackLabel(book, game, naming), GameResult.BlackWon),
                ]
            );

        Button Rule(string label, GameResult result) =>
            Button.To(label, "tRule", book.Event.Id, round.Number, game!.Board, (int)result);
    }

    private static Screen Complete(Book book, Round round) =>
        new(
            $"{ArbiterTexts.Title(book)} · Тур {round.Number}\n✅ Все результаты есть.",
            [Button.To("Открыть", "tHub", book.Event.Id)]
        );

    private static Screen Drafted(Book book) =>
        new(
            $"{ArbiterTexts.Title(book)}\nПары тура {book.Published + 1} готовы.",
            [Button.To("Посмотреть", "tHub", book.Event.Id)]
        );

    /// <summary>The player whom the notice is for: «17» or, with the edition of the round, «17:1».</summary>
    private static TournamentPlayer? Named(Book book, Notice notice) =>
        long.TryParse(notice.Detail?.Split(':')[0], out var id) ? book.Player(id) : null;

    private static int EditionOf(Notice notice) =>
        notice.Detail?.Split(':') is [_, var edition] && int.TryParse(edition, out var number) ? number : 0;
}
