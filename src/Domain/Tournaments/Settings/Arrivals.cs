using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Domain.Tournaments.Settings;

/// <summary>Who is here: ticked before the start, added late to a Swiss, gone home, back again.</summary>
public static class Arrivals
{
    /// <summary>This person is here, whether on the list or not. Late in a Swiss: the next number, paired from the next round on.</summary>
    public static TournamentResult Come(Tx tx, CentreSettings centre, Actor actor, long eventId, long personId) =>
        ArbitersDesk.Act(
            tx,
            actor,
            eventId,
            book =>
                book.PlayerOf(personId) is null
                && CandidateStore.Listed(tx, eventId).All(c => c.Id != personId)
                && DirectoryStore.Find(tx, actor, personId) is null
                    ? ArbitersDesk.Of(TournamentOutcome.NotFound)
                    : Enter(tx, centre, actor, book, personId)
        );

    /// <summary>Everybody who has a seat on the list.</summary>
    public static TournamentResult AllCame(Tx tx, CentreSettings centre, Actor actor, long eventId) =>
        ArbitersDesk.BeforeStart(
            tx,
            actor,
            eventId,
            book =>
            {
                foreach (var person in CandidateStore.Seated(tx, eventId))
                {
                    Enter(tx, centre, actor, book, person);
                }

                return ArbitersDesk.Done();
            }
        );

    /// <summary>A child without an account, typed by the arbiter: a new person, linked to nobody.</summary>
    public static TournamentResult NewCame(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long eventId,
        PersonName name,
        SchoolClass? inClass
    ) =>
        ArbitersDesk.Act(
            tx,
            actor,
            eventId,
            book =>
            {
                if (WhyNot(book) is { } outcome)
                {
                    return ArbitersDesk.Of(outcome);
                }

                var person = PersonStore.Add(tx, name, PersonOrigin.Typed);
                if (inClass is { } known)
                {
                    PersonStore.PutInClass(tx, person, known, centre.Day(tx.Now));
                }

                return Enter(tx, centre, actor, book, person);
            }
        );

    /// <summary>Ticked by mistake: before the start the tick is simply taken away.</summary>
    public static TournamentResult NotHere(Tx tx, Actor actor, long eventId, long personId) =>
        ArbitersDesk.BeforeStart(
            tx,
            actor,
            eventId,
            book =>
            {
                if (book.PlayerOf(personId) is not { } player)
                {
                    return ArbitersDesk.Of(TournamentOutcome.Stale);
                }

                TournamentPlayerStore.Remove(tx, player.Id);
                AttendanceStore.Unmark(tx, eventId, personId);
                return ArbitersDesk.Done();
            }
        );

    /// <summary>Gone home: paired no more. A game that is going on is for the arbiter to settle.</summary>
    public static TournamentResult Leave(Tx tx, Actor actor, long eventId, long playerId) =>
        SetState(tx, actor, eventId, playerId, PlayerState.Withdrawn);

    public static TournamentResult Return(Tx tx, Actor actor, long eventId, long playerId) =>
        SetState(tx, actor, eventId, playerId, PlayerState.Here);

    /// <summary>A round without a game for this player: known beforehand, or granted for one that was missed.</summary>
    /// <param name="worth">Nothing to play (or to have had nothing) after all.</param>
    public static TournamentResult SetAbsence(
        Tx tx,
        Actor actor,
        long eventId,
        long playerId,
        int round,
        AbsenceWorth? worth
    ) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
            {
                var isSeated = book.Rounds.Any(r =>
                    r.IsPublished
                    && r.Number == round
                    && book.Seats.Any(s => s.RoundId == r.Id && s.PlayerId == playerId)
                );
                if (
                    book.Tournament.System != TournamentSystem.Swiss
                    || book.Player(playerId) is null
                    || isSeated
                    || round < 1
                    || round > Math.Max(book.Tournament.Rounds, book.Published + 1)
                )
                {
                    return ArbitersDesk.Of(TournamentOutcome.Impossible);
                }

                TournamentPlayerStore.SetAbsence(tx, playerId, round, worth);
                Drafting.Refresh(tx, eventId);
                return ArbitersDesk.Done(playerId);
            }
        );

    private static TournamentResult SetState(Tx tx, Actor actor, long eventId, long playerId, PlayerState state) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
            {
                if (book.Player(playerId) is not { } player || player.State == state)
                {
                    return ArbitersDesk.Of(TournamentOutcome.Stale);
                }

                TournamentPlayerStore.SetState(tx, playerId, state);
                Drafting.Refresh(tx, eventId);
                return ArbitersDesk.Done(playerId);
            }
        );

    private static TournamentOutcome? WhyNot(Book book) =>
        (book.Tournament.Status, book.Tournament.System) switch
        {
            (TournamentStatus.Finished, _) => TournamentOutcome.Closed,
            (TournamentStatus.Running, not TournamentSystem.Swiss) => TournamentOutcome.Impossible,
            _ => null,
        };

    private static TournamentResult Enter(Tx tx, CentreSettings centre, Actor actor, Book book, long personId)
    {
        if (book.PlayerOf(personId) is { } known)
        {
            return known.IsHere ? ArbitersDesk.Done(known.Id) : ComeBack(tx, book, known);
        }

        if (WhyNot(book) is { } outcome)
        {
            return ArbitersDesk.Of(outcome);
        }

        var number = book.IsRunning ? book.Players.Max(p => p.Number ?? 0) + 1 : (int?)null;
        var added = TournamentPlayerStore.Add(tx, book.Event.Id, personId, number, RatingStore.RatingOf(tx, personId));
        AttendanceStore.Came(tx, centre, book.Event.Id, personId, actor.PersonId);
        Drafting.Refresh(tx, book.Event.Id);
        return ArbitersDesk.Done(added);
    }

    private static TournamentResult ComeBack(Tx tx, Book book, TournamentPlayer player)
    {
        if (book.Tournament.Status == TournamentStatus.Finished)
        {
            return ArbitersDesk.Of(TournamentOutcome.Closed);
        }

        TournamentPlayerStore.SetState(tx, player.Id, PlayerState.Here);
        Drafting.Refresh(tx, book.Event.Id);
        return ArbitersDesk.Done(player.Id);
    }
}
