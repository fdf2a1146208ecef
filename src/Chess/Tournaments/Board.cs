using System.Runtime.InteropServices;

namespace TochkaBot.Chess.Tournaments;

/// <summary>One board of a round.</summary>
/// <param name="White">Starting number of White; for the bye the player who gets it.</param>
/// <param name="Black">Starting number of Black, 0 for the bye.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Board(int White, int Black)
{
    /// <summary>Whether this is the bye.</summary>
    public bool IsBye => Black == 0;
}
