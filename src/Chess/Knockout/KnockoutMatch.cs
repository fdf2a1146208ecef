using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Knockout;

/// <summary>A match of one or two games; a level match goes on with single games until one is won.</summary>
/// <param name="Games">Regular games, 1 or 2.</param>
/// <param name="FirstWhite">Who has White in game 1: true for the upper side. Colours alternate from game to game.</param>
public sealed record KnockoutMatch(int Games, bool FirstWhite = true)
{
    /// <summary>Results so far in half points of the upper side: 2, 1 or 0 a game.</summary>
    public IReadOnlyList<int> Results { get; init; } = [];

    /// <summary>The upper side's half points.</summary>
    public int UpperScore => Results.Sum();

    /// <summary>The lower side's half points.</summary>
    public int LowerScore => (2 * Results.Count) - UpperScore;

    /// <summary>True when the upper side has won, false when the lower has, null while the match is open.</summary>
    public bool? UpperWon
    {
        get
        {
            var left = Math.Max(0, Games - Results.Count);
            if (UpperScore > LowerScore + (2 * left))
                return true;
            return LowerScore > UpperScore + (2 * left) ? false : null;
        }
    }

    /// <summary>Whether the next game is a tie-break game.</summary>
    public bool IsTieBreak => UpperWon is null && Results.Count >= Games;

    /// <summary>The upper side's colour in the next game.</summary>
    public Colour NextColour => FirstWhite == (Results.Count % 2 == 0) ? Colour.White : Colour.Black;

    /// <summary>The match with one more result.</summary>
    /// <param name="upperHalves">Half points of the upper side: 2, 1 or 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0, 1 or 2.</exception>
    /// <exception cref="InvalidOperationException">The match is decided.</exception>
    public KnockoutMatch With(int upperHalves)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(upperHalves);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(upperHalves, 2);
        if (UpperWon is not null)
            throw new InvalidOperationException("The match is decided");
        return this with { Results = [.. Results, upperHalves] };
    }
}
