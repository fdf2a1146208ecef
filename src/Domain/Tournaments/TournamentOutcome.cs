using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments;

public enum TournamentOutcome
{
    Done,

    /// <summary>Not there, or not for this actor to know of.</summary>
    NotFound,
    NotAllowed,

    /// <summary>Cancelled, or finished: it stays as it is.</summary>
    Closed,

    /// <summary>Something was changed meanwhile; what was asked for speaks of an older state.</summary>
    Stale,

    /// <summary>Fewer than two are here.</summary>
    TooFew,

    /// <summary>This system cannot hold so many.</summary>
    TooMany,

    /// <summary>Games of the last round have no result.</summary>
    ResultsMissing,

    /// <summary>The rules leave no pairing.</summary>
    NoPairing,

    /// <summary>The plan is fulfilled, or the bracket has its winner.</summary>
    PlayedOut,

    /// <summary>A large field is being paired; the arbiter will hear.</summary>
    Pairing,

    /// <summary>This cannot be in this system or at this stage.</summary>
    Impossible,
}

/// <param name="Book">As it is after the action, where the actor may see it.</param>
public sealed record TournamentResult(TournamentOutcome Outcome, Book? Book = null)
{
    /// <summary>The person that the action was about, where it made or found one.</summary>
    public long? PlayerId { get; init; }

    public bool IsDone => Outcome == TournamentOutcome.Done;
}

/// <summary>The gate that every act of an arbiter passes: rights first, then the book, and at the end the count of changes.</summary>
internal static class ArbitersDesk
{
    public static TournamentResult Act(Tx tx, Actor actor, long eventId, Func<Book, TournamentResult> act)
    {
        if (EventStore.FindFor(tx, actor, eventId) is not { Kind: EventKind.Tournament } item)
        {
            return new TournamentResult(TournamentOutcome.NotFound);
        }

        if (!TournamentRights.MayRun(actor, item))
        {
            return new TournamentResult(TournamentOutcome.NotAllowed);
        }

        if (item.Status != EventStatus.Published)
        {
            return new TournamentResult(TournamentOutcome.Closed, Book.Read(tx, item));
        }

        TournamentStore.Ensure(tx, eventId);
        var result = act(Book.Read(tx, item));
        if (result.IsDone)
        {
            TournamentStore.Touch(tx, eventId, actor.PersonId);
        }

        return result with
        {
            Book = Book.Read(tx, eventId),
        };
    }

    /// <summary>The same, only while it is being set up.</summary>
    public static TournamentResult BeforeStart(Tx tx, Actor actor, long eventId, Func<Book, TournamentResult> act) =>
        Act(
            tx,
            actor,
            eventId,
            book => book.Tournament.Status == TournamentStatus.Setup ? act(book) : Of(TournamentOutcome.Stale)
        );

    /// <summary>The same, only while it runs.</summary>
    public static TournamentResult Running(Tx tx, Actor actor, long eventId, Func<Book, TournamentResult> act) =>
        Act(
            tx,
            actor,
            eventId,
            book =>
                book.Tournament.Status switch
                {
                    TournamentStatus.Running => act(book),
                    TournamentStatus.Finished => Of(TournamentOutcome.Closed),
                    _ => Of(TournamentOutcome.Stale),
                }
        );

    public static TournamentResult Done(long? playerId = null) => new(TournamentOutcome.Done) { PlayerId = playerId };

    public static TournamentResult Of(TournamentOutcome outcome) => new(outcome);
}
