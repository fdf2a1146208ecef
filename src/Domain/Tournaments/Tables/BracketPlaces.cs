using System.Globalization;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Domain.Tournaments.Tables;

/// <summary>Places in a bracket: who went further stands higher, and who went as far shares the place.</summary>
internal static class BracketPlaces
{
    private const int StillIn = 10_000;
    private const int Champion = 20_000;

    /// <summary>The higher, the better: the match that put this player out, or beyond all of them.</summary>
    public static int Depth(BracketPlay play, TournamentPlayer player)
    {
        var seed = player.Number!.Value;
        if (play.Run.Champion == seed)
        {
            return Champion;
        }

        var lost = play.Run.Matches.Where(m => m.Loser == seed).Select(m => Of(m.Match.Id)).ToList();
        var third = play.Run.Matches.FirstOrDefault(m => m.Match.Id == "T");
        if (third?.Winner == seed)
        {
            return lost.Max() + 1;
        }

        var isDouble = play.Run.Matches.Any(m => m.Match.Id == "GF");
        var isOut = isDouble ? lost.Count >= 2 || lost.Contains(Of("GF2")) : lost.Count >= 1;
        return isOut ? lost.Max() : StillIn - lost.Count;
    }

    /// <summary>
    /// In a single elimination the rounds of the winners; in a double the losers' rounds, since one loss in the winners'
    /// bracket puts nobody out. Semifinal losers of a single one play for the third place, if there is a match for it.
    /// </summary>
    private static int Of(string match) =>
        match switch
        {
            "GF" or "GF2" => 1000,
            "T" => 1,
            _ => match[0] == 'L' ? 100 + RoundOf(match) : RoundOf(match),
        };

    private static int RoundOf(string match) =>
        2 * int.Parse(match.AsSpan(1, match.IndexOf('.', StringComparison.Ordinal) - 1), CultureInfo.InvariantCulture);
}
