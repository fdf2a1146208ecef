using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Play;

/// <summary>Announced when a large field waits to be paired outside the transaction.</summary>
public sealed record PairingWanted(long EventId);

/// <summary>A round drafted, changed by hand, drafted anew.</summary>
public static class Drafting
{
    /// <summary>
    /// Up to so many players a round is paired inside the transaction: it takes a few milliseconds then. A larger field
    /// is paired from a snapshot, and the draft is written if nothing has changed meanwhile.
    /// </summary>
    public const int MostInside = 150;

    /// <param name="round">The round that the arbiter means: a second press finds it drafted.</param>
    public static TournamentResult Next(Tx tx, Actor actor, long eventId, int round) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
                book.Draft?.Number == round ? ArbitersDesk.Of(TournamentOutcome.Stale)
                : book.Published + 1 != round ? ArbitersDesk.Of(TournamentOutcome.Stale)
                : Make(tx, book, round)
        );

    /// <summary>The same round paired again by the rules.</summary>
    public static TournamentResult Again(Tx tx, Actor actor, long eventId) =>
        ArbitersDesk.Running(tx, actor, eventId, book => Make(tx, book, book.Published + 1));

    /// <summary>No legal pairing exists, and this is what the arbiter lets give way.</summary>
    public static TournamentResult Relaxed(Tx tx, Actor actor, long eventId, int round, int rules) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
            {
                if (book.Published + 1 != round || WhyNot(book) is not null)
                {
                    return ArbitersDesk.Of(TournamentOutcome.Stale);
                }

                var pairs = Pairing.Swiss(book, round, rules);
                return pairs.Seats.Count == 0
                    ? ArbitersDesk.Of(TournamentOutcome.Stale)
                    : Write(tx, book, round, pairs.Seats);
            }
        );

    /// <summary>Two players of the draft change places; at one board they change colours.</summary>
    public static TournamentResult Swap(Tx tx, Actor actor, long eventId, long one, long other) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
            {
                var seats = book.Seats.Where(s => s.RoundId == book.Draft?.Id).ToList();
                var (mine, yours) = (seats.Find(s => s.PlayerId == one), seats.Find(s => s.PlayerId == other));
                if (book.Tournament.System != TournamentSystem.Swiss || mine is null || yours is null || one == other)
                {
                    return ArbitersDesk.Of(TournamentOutcome.Stale);
                }

                IReadOnlyList<Seat> changed =
                [
                    .. seats.Where(s => s != mine && s != yours),
                    mine with
                    {
                        PlayerId = other,
                    },
                    yours with
                    {
                        PlayerId = one,
                    },
                ];
                return Write(tx, book, book.Draft!.Number, changed);
            }
        );

    /// <summary>The result of a long computation, written only if the book is still the one it was made from.</summary>
    /// <returns>False when something changed meanwhile: it must be computed again.</returns>
    public static bool TakeComputed(Tx tx, Book from, ComputedRound computed)
    {
        if (Book.Read(tx, from.Event.Id) is not { Tournament.PairingSince: not null } book)
        {
            return true;
        }

        if (book.Tournament.Revision != from.Tournament.Revision)
        {
            return false;
        }

        TournamentStore.Update(tx, book.Tournament with { PairingSince = null });
        if (computed.Seats.Count > 0)
        {
            Write(tx, book, computed.Round, computed.Seats);
        }

        TournamentStore.Touch(tx, book.Event.Id, arbiterId: null);
        TournamentNews.Drafted(tx, book);
        return true;
    }

    /// <summary>What takes long, from a snapshot.</summary>
    public static ComputedRound Compute(Book book)
    {
        var round = book.Published + 1;
        return new ComputedRound(round, Pairing.Of(book, round).Seats);
    }

    /// <summary>Somebody came or went, or a result was corrected: a draft that stands is made anew.</summary>
    internal static void Refresh(Tx tx, long eventId)
    {
        if (
            Book.Read(tx, eventId) is { Draft: { } draft } book
            && Make(tx, book, draft.Number) is { IsDone: false, Outcome: not TournamentOutcome.Pairing }
        )
        {
            RoundStore.DropDraft(tx, draft.Id);
        }
    }

    internal static TournamentResult Make(Tx tx, Book book, int round)
    {
        if (WhyNot(book) is { } outcome)
        {
            return ArbitersDesk.Of(outcome);
        }

        if (book.Tournament.System == TournamentSystem.Swiss && book.PresentIn(round).Count > MostInside)
        {
            TournamentStore.Update(tx, book.Tournament with { PairingSince = tx.Now });
            tx.Announce(new PairingWanted(book.Event.Id));
            return ArbitersDesk.Of(TournamentOutcome.Pairing);
        }

        var pairs = Pairing.Of(book, round);
        return pairs.Obstacle is not null || pairs.Seats.Count == 0
            ? ArbitersDesk.Of(TournamentOutcome.NoPairing)
            : Write(tx, book, round, pairs.Seats);
    }

    private static TournamentOutcome? WhyNot(Book book)
    {
        var round = book.Published + 1;
        if (book.Tournament.System != TournamentSystem.RoundRobin && book.Open().Count > 0)
        {
            return TournamentOutcome.ResultsMissing;
        }

        if (book.Tournament.IsBracket ? BracketPlay.Of(book).IsOver : round > book.Tournament.Rounds)
        {
            return TournamentOutcome.PlayedOut;
        }

        return book.Tournament.System switch
        {
            TournamentSystem.Swiss when book.PresentIn(round).Count < 2 => TournamentOutcome.TooFew,
            TournamentSystem.RoundRobin when book.Here.Count < 2 => TournamentOutcome.TooFew,
            _ => null,
        };
    }

    private static TournamentResult Write(Tx tx, Book book, int round, IReadOnlyList<Seat> seats)
    {
        var id = RoundStore.AddDraft(tx, book.Event.Id, round);
        RoundStore.ClearSeats(tx, id);
        foreach (var seat in seats)
        {
            RoundStore.AddSeat(tx, seat with { RoundId = id });
        }

        return ArbitersDesk.Done();
    }
}

public sealed record ComputedRound(int Round, IReadOnlyList<Seat> Seats);
