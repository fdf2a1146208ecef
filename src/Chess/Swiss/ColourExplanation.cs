using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss;

/// <summary>The facts behind a player's colour in a round.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="Player">Starting number.</param>
/// <param name="Opponent">Starting number of the opponent.</param>
/// <param name="Got">The colour by the rules.</param>
/// <param name="Wanted">The colour that the player's own games called for.</param>
/// <param name="Rule">What decided.</param>
/// <param name="Whites">Games played with White before the round.</param>
/// <param name="Blacks">Games played with Black before the round.</param>
/// <param name="OpponentWhites">The opponent's games with White.</param>
/// <param name="OpponentBlacks">The opponent's games with Black.</param>
public sealed record ColourFacts(
    int Round,
    int Player,
    int Opponent,
    Colour Got,
    Colour Wanted,
    ColourRule Rule,
    int Whites,
    int Blacks,
    int OpponentWhites,
    int OpponentBlacks
);

/// <summary>«Почему мне снова чёрными?»: answered from the rules themselves (FIDE C.04.3 art. 5.2).</summary>
public static class ColourExplanation
{
    /// <summary>The facts, or null when the player had no opponent in the round.</summary>
    /// <param name="tournament">The tournament with the round's pairing written.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="number">The player's starting number.</param>
    public static ColourFacts? Facts(Tournament tournament, int round, int number)
    {
        var player = tournament.Players.FirstOrDefault(item => item.Number == number);
        if (player?.In(round) is not { Opponent: > 0 } cell)
            return null;
        var paired = tournament.Players.Where(item => item.In(round).IsPaired).Select(item => item.Number);
        var field = Field.Of(DutchPairing.Planned(tournament), round, paired.ToHashSet());
        var mine = field.Contenders.First(item => item.Number == number);
        var other = field.Contenders.First(item => item.Number == cell.Opponent);
        return Facts(round, mine, other, field);
    }

    /// <summary>The answer in Russian, or null when the player had no opponent in the round.</summary>
    public static string? Of(Tournament tournament, int round, int number) =>
        Facts(tournament, round, number) is { } facts ? ColourTexts.Answer(facts) : null;

    private static ColourFacts Facts(int round, Contender mine, Contender other, Field field)
    {
        var iLead = mine.Score != other.Score ? mine.Score > other.Score : mine.Number < other.Number;
        var (higher, lower) = iLead ? (mine, other) : (other, mine);
        var (colour, rule) = Colouring.Decide(higher, lower, field.Initial);
        return new ColourFacts(
            round,
            mine.Number,
            other.Number,
            iLead ? colour : Colouring.Opposite(colour),
            mine.Wanted,
            rule,
            Count(mine, Colour.White),
            Count(mine, Colour.Black),
            Count(other, Colour.White),
            Count(other, Colour.Black)
        );
    }

    private static int Count(Contender player, Colour colour) => player.Colours.Count(item => item == colour);
}
