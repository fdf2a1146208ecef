using TochkaBot.Chess.Rating;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Domain.Tournaments.Play;

/// <summary>The end: places and points for ever, awards, the school rating, and everybody hears where they came.</summary>
public static class Finishing
{
    public static TournamentResult Finish(Tx tx, CentreSettings centre, Actor actor, long eventId) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
            {
                if (book.Published == 0)
                {
                    return ArbitersDesk.Of(TournamentOutcome.Impossible);
                }

                if (book.Open().Count > 0)
                {
                    return ArbitersDesk.Of(TournamentOutcome.ResultsMissing);
                }

                Close(tx, centre, book);
                JournalStore.Note(tx, actor.PersonId, "tournament.finished", "event", eventId);
                return ArbitersDesk.Done();
            }
        );

    /// <summary>What a place is worth in this tournament.</summary>
    public static EventAward AwardFor(Tournament tournament, int place) =>
        place == 1 ? EventAward.Winner
        : place <= tournament.PrizePlaces ? EventAward.PrizeWinner
        : EventAward.Participant;

    private static void Close(Tx tx, CentreSettings centre, Book book)
    {
        foreach (var draft in book.Rounds.Where(r => !r.IsPublished))
        {
            RoundStore.DropDraft(tx, draft.Id);
        }

        foreach (var line in Table.Of(book).Lines)
        {
            TournamentPlayerStore.Place(tx, line.Player.Id, line.Points, line.Place);
            Award(tx, book, line);
        }

        Rate(tx, book);
        AttendanceStore.RestAbsent(tx, centre, book.Event.Id);
        EventStore.Update(tx, book.Event with { Status = EventStatus.Finished });
        TournamentStore.Update(
            tx,
            book.Tournament with
            {
                Status = TournamentStatus.Finished,
                FinishedAt = tx.Now,
                PairingSince = null,
            }
        );
        TournamentNews.Finished(tx, Book.Read(tx, book.Event.Id)!);
    }

    /// <summary>Who was never paired took no part.</summary>
    private static void Award(Tx tx, Book book, TableLine line)
    {
        if (line.Player.PersonId is { } person && book.Seats.Any(s => s.PlayerId == line.Player.Id))
        {
            EventResultStore.Set(tx, book.Event.Id, person, AwardFor(book.Tournament, line.Place), line.Place);
        }
    }

    private static void Rate(Tx tx, Book book)
    {
        // Deleted people count as opponents, under numbers that no person has.
        var people = book
            .Players.Where(p => p.Number is not null)
            .ToDictionary(p => p.Number!.Value, p => p.PersonId ?? -p.Id);
        var games = SchoolElo.GamesOf(Crosstable.Of(book, book.Published, p => string.Empty), number => people[number]);
        foreach (var (person, rating) in SchoolElo.After(RatingStore.Of(tx, book.Event.Id), games))
        {
            if (person > 0)
            {
                RatingStore.Save(tx, person, rating);
            }
        }
    }
}
