using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>The one screen that an arbiter needs now: before the start, a draft, the results of the round, or the end.</summary>
internal static class Hub
{
    public static Screen Of(Turn turn, Book book) =>
        book.Tournament.Status switch
        {
            TournamentStatus.Setup => Gathering(turn, book),
            TournamentStatus.Finished => Over(book),
            _ when book.Tournament.PairingSince is not null => Pairing(book),
            _ when book.Draft is not null => DraftScreen.Of(turn, book),
            _ when book.Current is not null => ResultScreen.Of(turn, book, book.Published, page: null),
            _ => Waiting(book),
        };

    /// <summary>The button that leads here from everywhere.</summary>
    public static Button Back(Book book, string label = HomeTexts.Back) => Button.To(label, "tHub", book.Event.Id);

    private static Screen Gathering(Turn turn, Book book)
    {
        var id = book.Event.Id;
        var start = Button.Good(ArbiterTexts.Start, "tStart", id);
        var isReady = book.Here.Count >= TournamentRules.FewestPlayers;
        return new Screen(
            ArbiterTexts.Hub(book),
            [
                [Button.To($"{ArbiterTexts.Here} ({book.Here.Count})", "tHere", id)],
                [Button.To(ArbiterTexts.Add, "tAdd", id)],
                [Button.To(ArbiterTexts.Setup, "tSetup", id)],
                .. isReady && book.Event.Status == Domain.Events.EventStatus.Published
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [start],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "arbiter")],
            ]
        );
    }

    private static Screen Over(Book book)
    {
        var id = book.Event.Id;
        return new Screen(
            FinishTexts.Over(book),
            [Button.To(ArbiterTexts.Table, "chessTable", id), Button.To(ArbiterTexts.Pairs, "chessPairs", id)],
            [Button.To(ArbiterTexts.Players, "tPlayers", id), Button.To(ArbiterTexts.Wall, "tWall", id)],
            [Button.To(HomeTexts.Back, "arbiter")]
        );
    }

    private static Screen Pairing(Book book) =>
        new(
            $"{ArbiterTexts.Title(book)}\n\n{ArbiterTexts.Outcome(TournamentOutcome.Pairing, book)}",
            [Button.To(ArbiterTexts.Refresh, "tHub", book.Event.Id)]
        );

    /// <summary>It has begun, but no round stands: the last one was taken back and cannot be paired, or too few are left.</summary>
    private static Screen Waiting(Book book)
    {
        var id = book.Event.Id;
        return new Screen(
            RoundTexts.NoRound(book),
            [
                [Button.Good(ArbiterTexts.Next, "tNext", id, book.Published + 1)],
                [Button.To(ArbiterTexts.Add, "tAdd", id), Button.To(ArbiterTexts.Players, "tPlayers", id)],
                [Button.To(ArbiterTexts.Undo, "tUndo", id)],
                [Button.To(HomeTexts.Back, "arbiter")],
            ]
        );
    }
}
