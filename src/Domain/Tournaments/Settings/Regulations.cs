using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Settings;

/// <summary>How it shall be played: changed until the start, the number of rounds of a Swiss also later.</summary>
public static class Regulations
{
    /// <summary>Orders of tie-breaks that an arbiter may choose from; the first is the usual one.</summary>
    public static IReadOnlyList<string> TieBreaksFor(TournamentSystem system) =>
        system switch
        {
            TournamentSystem.Swiss => [TournamentRules.SwissTieBreaks, "DE,BH/C1,BH,SB,WIN", "WIN,DE,BH/C1,BH,SB"],
            TournamentSystem.RoundRobin => [TournamentRules.RoundRobinTieBreaks, "DE,WIN,SB,KS", "WIN,DE,SB,KS"],
            _ => [],
        };

    public static TournamentResult Choose(Tx tx, Actor actor, long eventId, TournamentSystem system, int circles) =>
        Change(
            tx,
            actor,
            eventId,
            (book, item) =>
                item with
                {
                    System = system,
                    IsChosen = true,
                    Circles = Math.Clamp(circles, 1, 2),
                    Rounds = Proposal.RoundsOf(
                        system,
                        Expected(book),
                        circles,
                        Proposal.UsualSwissRounds(Expected(book))
                    ),
                    TieBreaks = TournamentRules.UsualTieBreaks(system),
                }
        );

    /// <summary>We choose again, as people come.</summary>
    public static TournamentResult LetUsChoose(Tx tx, Actor actor, long eventId) =>
        Change(tx, actor, eventId, (_, item) => item with { IsChosen = false });

    public static TournamentResult SetRounds(Tx tx, Actor actor, long eventId, int rounds) =>
        ArbitersDesk.Act(
            tx,
            actor,
            eventId,
            book =>
            {
                var least = Math.Max(1, book.Rounds.Count);
                if (
                    book.Tournament is not { System: TournamentSystem.Swiss, Status: not TournamentStatus.Finished }
                    || rounds < least
                    || rounds > TournamentRules.MostRounds
                )
                {
                    return ArbitersDesk.Of(TournamentOutcome.Impossible);
                }

                TournamentStore.Update(tx, book.Tournament with { Rounds = rounds, IsChosen = true });
                Play.Drafting.Refresh(tx, eventId);
                return ArbitersDesk.Done();
            }
        );

    /// <param name="order">Which of <see cref="TieBreaksFor"/>.</param>
    public static TournamentResult SetTieBreaks(Tx tx, Actor actor, long eventId, int order) =>
        Change(
            tx,
            actor,
            eventId,
            (_, item) =>
                TieBreaksFor(item.System).ElementAtOrDefault(order) is { } known
                    ? item with
                    {
                        TieBreaks = known,
                        IsChosen = true,
                    }
                    : item
        );

    /// <param name="sets">Nothing when there are enough.</param>
    public static TournamentResult SetSets(Tx tx, Actor actor, long eventId, int? sets) =>
        Change(tx, actor, eventId, (_, item) => item with { Sets = sets is >= 1 and <= 500 ? sets : null });

    public static TournamentResult SetMinutes(Tx tx, Actor actor, long eventId, int minutes) =>
        Change(tx, actor, eventId, (_, item) => item with { Minutes = Math.Clamp(minutes, 1, 180) });

    public static TournamentResult KeepSiblingsApart(Tx tx, Actor actor, long eventId, bool apart) =>
        Change(tx, actor, eventId, (_, item) => item with { SiblingsApart = apart });

    public static TournamentResult KeepClassesApart(Tx tx, Actor actor, long eventId, bool apart) =>
        Change(tx, actor, eventId, (_, item) => item with { ClassApart = apart });

    public static TournamentResult SetMatchGames(Tx tx, Actor actor, long eventId, int games) =>
        Change(tx, actor, eventId, (_, item) => item with { MatchGames = Math.Clamp(games, 1, 2), IsChosen = true });

    public static TournamentResult SetThirdPlace(Tx tx, Actor actor, long eventId, bool played) =>
        Change(tx, actor, eventId, (_, item) => item with { ThirdPlace = played, IsChosen = true });

    /// <summary>Up to which place somebody is a prize-winner: said before the end.</summary>
    public static TournamentResult SetPrizePlaces(Tx tx, Actor actor, long eventId, int places) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
            {
                TournamentStore.Update(tx, book.Tournament with { PrizePlaces = Math.Clamp(places, 1, 20) });
                return ArbitersDesk.Done();
            }
        );

    /// <summary>As it would be played now: the arbiter's choice, or what we propose for those who are here.</summary>
    internal static Tournament Planned(Book book)
    {
        if (book.Tournament.Status != TournamentStatus.Setup)
        {
            return book.Tournament;
        }

        var players = Expected(book);
        var item = book.Tournament;
        if (item.IsChosen)
        {
            return item with { Rounds = Proposal.RoundsOf(item.System, players, item.Circles, item.Rounds) };
        }

        var proposal = Proposal.For(Conditions.Of(book, players));
        return item with
        {
            System = proposal.System,
            Rounds = proposal.Rounds,
            Circles = proposal.Circles,
            TieBreaks = TournamentRules.UsualTieBreaks(proposal.System),
        };
    }

    /// <summary>Those who are here; before enough have come, those who have signed up.</summary>
    private static int Expected(Book book) =>
        book.Here.Count >= TournamentRules.FewestPlayers
            ? book.Here.Count
            : Math.Max(book.Event.Taken, TournamentRules.FewestPlayers);

    private static TournamentResult Change(
        Tx tx,
        Actor actor,
        long eventId,
        Func<Book, Tournament, Tournament> change
    ) =>
        ArbitersDesk.BeforeStart(
            tx,
            actor,
            eventId,
            book =>
            {
                TournamentStore.Update(tx, change(book, book.Tournament));
                return ArbitersDesk.Done();
            }
        );
}
