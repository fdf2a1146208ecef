using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.TieBreaks;

/// <summary>One line of a table.</summary>
/// <param name="Player">Who.</param>
/// <param name="Rank">The place from 1; those whom nothing separates share the better one.</param>
/// <param name="Points">Half points.</param>
/// <param name="Values">Tie-breaks in the order asked for, in points; null where ratings are missing.</param>
public sealed record Standing(Player Player, int Rank, int Points, IReadOnlyList<decimal?> Values);
