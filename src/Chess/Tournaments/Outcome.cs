namespace TochkaBot.Chess.Tournaments;

/// <summary>The colour a player had, or was to have, in a round.</summary>
public enum Colour : byte
{
    /// <summary>No colour: a bye or an absence.</summary>
    None,

    /// <summary>The white pieces.</summary>
    White,

    /// <summary>The black pieces.</summary>
    Black,
}

/// <summary>What a round brought one player; the TRF code stands beside each value.</summary>
public enum Outcome : byte
{
    /// <summary>Nothing is written (blank): read as an absence without points once the round is over.</summary>
    Blank,

    /// <summary>A game won over the board (<c>1</c>).</summary>
    Win,

    /// <summary>A game drawn over the board (<c>=</c>).</summary>
    Draw,

    /// <summary>A game lost over the board (<c>0</c>).</summary>
    Loss,

    /// <summary>A game of less than one move, won (<c>W</c>): counts for pairing, not for rating.</summary>
    UnratedWin,

    /// <summary>A game of less than one move, drawn (<c>D</c>).</summary>
    UnratedDraw,

    /// <summary>A game of less than one move, lost (<c>L</c>).</summary>
    UnratedLoss,

    /// <summary>Won because the opponent did not come (<c>+</c>); not a played game.</summary>
    ForfeitWin,

    /// <summary>Lost by not coming (<c>-</c>); not a played game.</summary>
    ForfeitLoss,

    /// <summary>The pairing-allocated bye of an odd field (<c>U</c>).</summary>
    PairingBye,

    /// <summary>A requested full-point bye (<c>F</c>).</summary>
    FullPointBye,

    /// <summary>A requested half-point bye (<c>H</c>).</summary>
    HalfPointBye,

    /// <summary>A known absence without points (<c>Z</c>).</summary>
    ZeroPointBye,

    /// <summary>Paired, the result is not known yet (<c>*</c>); an adjourned game counts as a draw for pairing.</summary>
    Pending,
}
