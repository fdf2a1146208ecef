using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Tournaments;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>Every screen of an arbiter opens here: the event is the button's first word, and only who may run it sees more.</summary>
internal static class ArbiterDoor
{
    public static Reply With(Turn turn, Func<Book, Reply> show)
    {
        if (
            turn.Id(0) is not { } id
            || EventStore.FindFor(turn.Tx, turn.Actor, id) is not { Kind: EventKind.Tournament } item
        )
        {
            return new Screen(ArbiterTexts.NotFound, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return TournamentRights.MayRun(turn.Actor, item)
            ? show(Book.Read(turn.Tx, item))
            : new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
    }

    /// <summary>What an act led to: the screen that is in front now, under a word about what could not be done.</summary>
    public static Reply After(Turn turn, TournamentResult result, Func<Book, Screen>? done = null, string? said = null)
    {
        if (result.Book is not { } book)
        {
            return With(turn, _ => new Screen(ArbiterTexts.NotFound, [Button.To(HomeTexts.Back, Home.Verb)]));
        }

        if (result.IsDone)
        {
            var shown = done?.Invoke(book) ?? Hub.Of(turn, book);
            return said is null ? shown : new Reply(shown.Under(said)) { Toast = Plain(said) };
        }

        return Hub.Of(turn, book).Under(ArbiterTexts.Outcome(result.Outcome, book));
    }

    public static Naming Naming(Turn turn) =>
        turn.Centre.FullNames ? Domain.Tournaments.Naming.Full : Domain.Tournaments.Naming.Inside;

    /// <summary>A toast has no markup.</summary>
    private static string? Plain(string said) => said.Contains('<', StringComparison.Ordinal) ? null : said;
}
