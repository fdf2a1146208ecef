using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Play;

/// <summary>A looked-at draft becomes the round that everybody hears of; the last one can be taken back.</summary>
public static class Publishing
{
    /// <summary>State, notices and journal in one transaction: a killed process leaves a draft or a whole round.</summary>
    /// <param name="revision">Of the book that the arbiter looked at.</param>
    public static TournamentResult Publish(Tx tx, Actor actor, long eventId, int round, long revision) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
            {
                if (book.Draft is not { } draft || draft.Number != round || book.Tournament.Revision != revision)
                {
                    return ArbitersDesk.Of(TournamentOutcome.Stale);
                }

                if (Pairing.Faults(book).Any(f => f.IsImpossible) || !RoundStore.Publish(tx, draft.Id))
                {
                    return ArbitersDesk.Of(TournamentOutcome.Impossible);
                }

                JournalStore.Note(tx, actor.PersonId, "tournament.roundPublished", "event", eventId, $"{round}");
                TournamentNews.RoundPublished(tx, book, RoundStore.Find(tx, draft.Id)!);
                return ArbitersDesk.Done();
            }
        );

    /// <summary>Everybody who had a seat is told why; the round is a draft again, paired anew.</summary>
    public static TournamentResult TakeBack(Tx tx, Actor actor, long eventId, int round, string reason) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
            {
                if (book.Current is not { } current || current.Number != round)
                {
                    return ArbitersDesk.Of(TournamentOutcome.Stale);
                }

                if (book.Draft is { } next)
                {
                    RoundStore.DropDraft(tx, next.Id);
                }

                RoundStore.TakeBack(tx, current.Id, reason);
                JournalStore.Note(tx, actor.PersonId, "tournament.roundTakenBack", "event", eventId, $"{round}");
                TournamentNews.RoundTakenBack(tx, book, current);
                RoundStore.ClearSeats(tx, current.Id);
                Drafting.Make(tx, Book.Read(tx, eventId)!, round);
                return ArbitersDesk.Done();
            }
        );
}
