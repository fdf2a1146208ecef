using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>A round before it is published: who sits where, what is odd about it, and what can be done.</summary>
internal static class DraftScreen
{
    /// <summary>More boards than this are seen page by page.</summary>
    private const int PerPage = 30;

    public static Screen Of(Turn turn, Book book, long? page = null)
    {
        var (id, draft, naming) = (book.Event.Id, book.Draft!, ArbiterDoor.Naming(turn));
        var games = book.Games(draft);
        var shown = Paging.Page(page, games.Count, PerPage);
        var faults = Pairing.Faults(book);
        return new Screen(
            $"{RoundTexts.Draft(book, draft)}\n\n{PairsTexts.Draft(book, draft, naming, shown * PerPage, PerPage)}{RoundTexts.Faults(faults, naming)}",
            [.. Rows(book, draft, faults), .. More(book, games.Count, shown), Back(book)]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Rows(Book book, Round draft, IReadOnlyList<DraftFault> faults)
    {
        var id = book.Event.Id;
        if (!faults.Any(f => f.IsImpossible))
        {
            yield return [Button.Good(ArbiterTexts.Publish, "tPub", id, draft.Number, book.Tournament.Revision)];
        }

        if (book.Tournament.System == TournamentSystem.Swiss)
        {
            yield return [Button.To(ArbiterTexts.Swap, "tSwap", id), Button.To(ArbiterTexts.Again, "tAgain", id)];
            yield return [Button.To(ArbiterTexts.Add, "tAdd", id)];
        }

        yield return [Button.To(ArbiterTexts.Players, "tPlayers", id), Button.To(ArbiterTexts.More, "tMore", id)];
    }

    private static IEnumerable<IReadOnlyList<Button>> More(Book book, int count, int page)
    {
        if (count > PerPage)
        {
            yield return Paging.Row(
                Button.To("⏫", "tDraft", book.Event.Id, 0),
                "tDraft",
                page,
                count > (page + 1) * PerPage,
                book.Event.Id
            );
        }
    }

    private static IReadOnlyList<Button> Back(Book book) =>
        book.Current is { } before
            ? [Button.To($"⬅️ К туру {before.Number}", "tRes", book.Event.Id, before.Number)]
            : [Button.To(ArbiterTexts.Undo, "tUndo", book.Event.Id)];
}
