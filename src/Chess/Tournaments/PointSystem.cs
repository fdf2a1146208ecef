namespace TochkaBot.Chess.Tournaments;

/// <summary>What each result is worth (TRF record 162), in half points: a win of one point is 2.</summary>
public sealed record PointSystem
{
    /// <summary>1, ½, 0 and a whole point for the bye.</summary>
    public static PointSystem Standard { get; } = new();

    /// <summary>A win, over the board or by forfeit, and a full-point bye. Half points.</summary>
    public int Win { get; init; } = 2;

    /// <summary>A draw and a half-point bye. Half points.</summary>
    public int Draw { get; init; } = 1;

    /// <summary>A game lost over the board. Half points.</summary>
    public int Loss { get; init; }

    /// <summary>An absence: a zero-point bye or a forfeit loss. Half points.</summary>
    public int Absence { get; init; }

    /// <summary>The pairing-allocated bye. Half points.</summary>
    public int Bye { get; init; } = 2;

    /// <summary>A result not known yet. Half points.</summary>
    public int Unknown { get; init; } = 1;

    /// <summary>The worth of an outcome in half points.</summary>
    public int Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Win or Outcome.UnratedWin or Outcome.ForfeitWin or Outcome.FullPointBye => Win,
            Outcome.Draw or Outcome.UnratedDraw or Outcome.HalfPointBye => Draw,
            Outcome.Loss or Outcome.UnratedLoss => Loss,
            Outcome.PairingBye => Bye,
            Outcome.Pending => Unknown,
            _ => Absence,
        };

    /// <summary>Whether this is the scale that acceleration is made for (FIDE C.04.7): 1, ½, 0.</summary>
    public bool SuitsAcceleration => Win == 2 * Draw && Loss == 0;
}
