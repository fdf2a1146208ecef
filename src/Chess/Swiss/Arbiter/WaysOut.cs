using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Arbiter;

/// <summary>What the arbiter may choose when no legal pairing exists.</summary>
public static class WaysOut
{
    /// <summary>
    /// Ways out, the least bad first: one kind of exception each where that is enough, else one mixture. Empty when a
    /// legal pairing exists or nothing helps.
    /// </summary>
    /// <param name="tournament">The tournament; only rounds before <paramref name="round"/> are looked at.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="present">Who is to be paired.</param>
    /// <exception cref="ArgumentOutOfRangeException">The round is below 1.</exception>
    public static IReadOnlyList<Relaxation> Of(Tournament tournament, int round, IReadOnlyCollection<Player> present) =>
        DutchPairing.Pair(tournament, round, present).Exists
            ? []
            : new Exceptions(tournament, round, [.. present.Select(player => player.Number)]).All();
}
