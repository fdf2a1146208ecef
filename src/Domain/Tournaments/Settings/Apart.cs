using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Domain.Tournaments.Settings;

/// <summary>Two players who shall not meet, by the arbiter's hand.</summary>
public static class Apart
{
    public static TournamentResult Keep(Tx tx, Actor actor, long eventId, long one, long other) =>
        Set(tx, actor, eventId, one, other, () => TournamentPlayerStore.Ban(tx, one, other));

    public static TournamentResult LetMeet(Tx tx, Actor actor, long eventId, long one, long other) =>
        Set(tx, actor, eventId, one, other, () => TournamentPlayerStore.Unban(tx, one, other));

    /// <summary>People of one surname who may still meet: perhaps siblings whom no family ties together here.</summary>
    public static IReadOnlyList<Ban> Suggestions(Book book) =>
        [
            .. Siblings
                .Namesakes(book.Here)
                .Where(s => !book.Bans.Any(b => b.OneId == s.OneId && b.OtherId == s.OtherId)),
        ];

    private static TournamentResult Set(Tx tx, Actor actor, long eventId, long one, long other, Action set) =>
        ArbitersDesk.Act(
            tx,
            actor,
            eventId,
            book =>
            {
                if (book.Player(one) is null || book.Player(other) is null || one == other)
                {
                    return ArbitersDesk.Of(TournamentOutcome.Stale);
                }

                set();
                Drafting.Refresh(tx, eventId);
                return ArbitersDesk.Done();
            }
        );
}
