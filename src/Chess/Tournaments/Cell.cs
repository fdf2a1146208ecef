using System.Runtime.InteropServices;

namespace TochkaBot.Chess.Tournaments;

/// <summary>One round of one player: whom, with which colour, with what result.</summary>
/// <param name="Opponent">Starting number of the opponent, 0 when there is none.</param>
/// <param name="Colour">The colour, <see cref="Colour.None"/> without an opponent.</param>
/// <param name="Outcome">The result from this player's side.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Cell(int Opponent, Colour Colour, Outcome Outcome)
{
    /// <summary>A game sat down to and played (FIDE C.04.1: forfeits, byes and absences are not).</summary>
    public bool IsPlayed =>
        Opponent > 0
        && Outcome
            is Outcome.Win
                or Outcome.Draw
                or Outcome.Loss
                or Outcome.UnratedWin
                or Outcome.UnratedDraw
                or Outcome.UnratedLoss
                or Outcome.Pending;

    /// <summary>Whether the pairing of the round named this player: an opponent, or the bye of an odd field.</summary>
    public bool IsPaired => Opponent > 0 || Outcome == Outcome.PairingBye;

    /// <summary>A game that counts for a rating: played, with a result, and longer than a move.</summary>
    public bool IsRated => Opponent > 0 && Outcome is Outcome.Win or Outcome.Draw or Outcome.Loss;

    /// <summary>Won over the board.</summary>
    public bool IsWon => Outcome is Outcome.Win or Outcome.UnratedWin;

    /// <summary>Drawn over the board.</summary>
    public bool IsDrawn => Outcome is Outcome.Draw or Outcome.UnratedDraw;
}
