namespace TochkaBot.Domain.Tournaments;

public enum RoundState
{
    Drafted,
    Published,
}

public enum Side
{
    White,
    Black,
    None,
}

/// <summary>What a round brought one player.</summary>
public enum SeatOutcome
{
    Pending,
    Win,
    Draw,
    Loss,

    /// <summary>The opponent did not come.</summary>
    ForfeitWin,
    ForfeitLoss,

    /// <summary>A point without a game in an odd field.</summary>
    Bye,
}

/// <summary>What a round without a game, known beforehand or granted, is worth.</summary>
public enum AbsenceWorth
{
    Nothing,
    Half,
}

public sealed record Round
{
    public long Id { get; init; }

    public long EventId { get; init; }

    public int Number { get; init; }

    public RoundState State { get; init; }

    /// <summary>How often it was published.</summary>
    public int Edition { get; init; }

    /// <summary>Why it was taken back the last time.</summary>
    public string? Reason { get; init; }

    public bool IsPublished => State == RoundState.Published;
}

/// <summary>One player in one round.</summary>
public sealed record Seat
{
    public long RoundId { get; init; }

    public long PlayerId { get; init; }

    /// <summary>Nothing for the bye.</summary>
    public int? Board { get; init; }

    public Side Side { get; init; } = Side.None;

    public SeatOutcome Outcome { get; init; }

    /// <summary>The match of a bracket.</summary>
    public string? BracketMatch { get; init; }

    /// <summary>What this player says of the game.</summary>
    public SeatOutcome? Reported { get; init; }

    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>The arbiter was asked about this game.</summary>
    public bool IsAsked { get; init; }
}

public sealed record Absence
{
    public long PlayerId { get; init; }

    public int Round { get; init; }

    public AbsenceWorth Worth { get; init; }
}

/// <summary>Two who do not meet.</summary>
public sealed record Ban
{
    public long OneId { get; init; }

    public long OtherId { get; init; }
}

/// <summary>What an arbiter enters for a board.</summary>
public enum GameResult
{
    Pending,
    WhiteWon,
    Draw,
    BlackWon,
    WhiteAbsent,
    BlackAbsent,
    BothAbsent,
}

/// <summary>One board of a round.</summary>
public sealed record Game(Round Round, int Board, Seat White, Seat Black)
{
    public GameResult Result =>
        (White.Outcome, Black.Outcome) switch
        {
            (SeatOutcome.Win, _) => GameResult.WhiteWon,
            (SeatOutcome.Draw, _) => GameResult.Draw,
            (SeatOutcome.Loss, _) => GameResult.BlackWon,
            (SeatOutcome.ForfeitWin, _) => GameResult.BlackAbsent,
            (SeatOutcome.ForfeitLoss, SeatOutcome.ForfeitLoss) => GameResult.BothAbsent,
            (SeatOutcome.ForfeitLoss, _) => GameResult.WhiteAbsent,
            _ => GameResult.Pending,
        };

    public bool IsOpen => Result == GameResult.Pending;

    public string? Match => White.BracketMatch;

    /// <summary>What one of the two has said and nobody has settled.</summary>
    public Seat? Report => IsOpen ? Seats.FirstOrDefault(s => s.Reported is not null) : null;

    public IReadOnlyList<Seat> Seats => [White, Black];

    public Seat? SeatOf(long playerId) => Seats.FirstOrDefault(s => s.PlayerId == playerId);

    public Seat OpponentOf(long playerId) => White.PlayerId == playerId ? Black : White;

    public static (SeatOutcome White, SeatOutcome Black) Outcomes(GameResult result) =>
        result switch
        {
            GameResult.WhiteWon => (SeatOutcome.Win, SeatOutcome.Loss),
            GameResult.Draw => (SeatOutcome.Draw, SeatOutcome.Draw),
            GameResult.BlackWon => (SeatOutcome.Loss, SeatOutcome.Win),
            GameResult.WhiteAbsent => (SeatOutcome.ForfeitLoss, SeatOutcome.ForfeitWin),
            GameResult.BlackAbsent => (SeatOutcome.ForfeitWin, SeatOutcome.ForfeitLoss),
            GameResult.BothAbsent => (SeatOutcome.ForfeitLoss, SeatOutcome.ForfeitLoss),
            _ => (SeatOutcome.Pending, SeatOutcome.Pending),
        };

    /// <summary>What a report of this side's player means for the board.</summary>
    public static GameResult Told(Side side, SeatOutcome outcome) =>
        (outcome, side) switch
        {
            (SeatOutcome.Draw, _) => GameResult.Draw,
            (SeatOutcome.Win, Side.White) or (SeatOutcome.Loss, Side.Black) => GameResult.WhiteWon,
            (SeatOutcome.Win, Side.Black) or (SeatOutcome.Loss, Side.White) => GameResult.BlackWon,
            _ => GameResult.Pending,
        };
}
