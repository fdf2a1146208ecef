namespace TochkaBot.Chess.Swiss;

/// <summary>Why a round cannot be paired by the rules.</summary>
/// <param name="Round">The round, from 1.</param>
public sealed record Obstacle(int Round);
