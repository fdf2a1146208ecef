using System.Security.Cryptography;
using TochkaBot.Chess.Knockout;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Play;

/// <summary>From those who are here to numbered players and a draft of the first round; and back while nothing is published.</summary>
public static class Starting
{
    public static TournamentResult Begin(Tx tx, Actor actor, long eventId) =>
        ArbitersDesk.BeforeStart(
            tx,
            actor,
            eventId,
            book =>
            {
                if (WhyNot(book) is { } outcome)
                {
                    return ArbitersDesk.Of(outcome);
                }

                TournamentStore.Update(
                    tx,
                    book.Tournament with
                    {
                        Status = TournamentStatus.Running,
                        InitialColour = RandomNumberGenerator.GetInt32(2) == 0 ? Side.White : Side.Black,
                    }
                );
                GiveNumbers(tx, book);
                JournalStore.Note(tx, actor.PersonId, "tournament.started", "event", eventId);
                var drafted = Drafting.Make(tx, Book.Read(tx, eventId)!, 1);
                return drafted.Outcome is TournamentOutcome.Pairing ? drafted : ArbitersDesk.Done();
            }
        );

    /// <summary>Back to the settings, as long as nobody has heard of a round.</summary>
    public static TournamentResult Undo(Tx tx, Actor actor, long eventId) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
            {
                if (book.Published > 0)
                {
                    return ArbitersDesk.Of(TournamentOutcome.Stale);
                }

                foreach (var round in book.Rounds)
                {
                    RoundStore.DropDraft(tx, round.Id);
                }

                foreach (var player in book.Players)
                {
                    TournamentPlayerStore.SetNumber(tx, player.Id, number: null, player.Rating);
                }

                TournamentStore.Update(
                    tx,
                    book.Tournament with
                    {
                        Status = TournamentStatus.Setup,
                        InitialColour = Side.None,
                        PairingSince = null,
                    }
                );
                return ArbitersDesk.Done();
            }
        );

    private static TournamentOutcome? WhyNot(Book book)
    {
        var here = book.Here.Count;
        var (fewest, most) = book.Tournament.System switch
        {
            TournamentSystem.RoundRobin => (TournamentRules.FewestPlayers, TournamentRules.MostInRoundRobin),
            TournamentSystem.Knockout => (TournamentRules.FewestPlayers, TournamentRules.MostInBracket),
            TournamentSystem.DoubleElimination => (TournamentRules.FewestPlayers + 1, Brackets.MostForDouble),
            _ => (TournamentRules.FewestPlayers, int.MaxValue),
        };
        return here < fewest ? TournamentOutcome.TooFew
            : here > most ? TournamentOutcome.TooMany
            : null;
    }

    /// <summary>By the school rating, then the older first, then by name.</summary>
    private static void GiveNumbers(Tx tx, Book book)
    {
        var number = 0;
        foreach (
            var (player, rating) in book
                .Here.Select(p => (Player: p, Rating: RatingStore.RatingOf(tx, p.PersonId ?? 0)))
                .OrderByDescending(p => p.Rating)
                .ThenByDescending(p => p.Player.Grade ?? 0)
                .ThenBy(p => PersonName.Normal($"{p.Player.FamilyName} {p.Player.GivenName}"), StringComparer.Ordinal)
                .ThenBy(p => p.Player.Id)
        )
        {
            TournamentPlayerStore.SetNumber(tx, player.Id, ++number, rating);
        }
    }
}
