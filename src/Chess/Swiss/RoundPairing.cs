using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss;

/// <summary>The pairing of a round.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="Boards">In board order (FIDE C.04.2), the bye last; empty when nobody plays or none is legal.</param>
/// <param name="Obstacle">Why no legal pairing exists, or null when one does.</param>
public sealed record RoundPairing(int Round, IReadOnlyList<Board> Boards, Obstacle? Obstacle = null)
{
    /// <summary>Whether the rules allow a pairing at all.</summary>
    public bool Exists => Obstacle is null;
}
