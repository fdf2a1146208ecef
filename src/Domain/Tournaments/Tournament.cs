namespace TochkaBot.Domain.Tournaments;

public enum TournamentStatus
{
    /// <summary>People gather, settings may change, nobody has a number.</summary>
    Setup,
    Running,
    Finished,
}

public enum TournamentSystem
{
    Swiss,
    RoundRobin,

    /// <summary>Who loses is out.</summary>
    Knockout,

    /// <summary>Who loses twice is out.</summary>
    DoubleElimination,
}

/// <summary>How an event of the kind «tournament» is played. It has the event's id.</summary>
public sealed record Tournament
{
    public long EventId { get; init; }

    public TournamentStatus Status { get; init; }

    public TournamentSystem System { get; init; }

    /// <summary>By the arbiter; else the proposal follows the number of those who are here.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Planned rounds of a Swiss; what the calendar has in a round robin; brackets end by themselves.</summary>
    public int Rounds { get; init; } = 5;

    /// <summary>1 or 2, of a round robin.</summary>
    public int Circles { get; init; } = 1;

    /// <summary>1 or 2, of a bracket.</summary>
    public int MatchGames { get; init; } = 1;

    public bool ThirdPlace { get; init; }

    /// <summary>As FIDE C.07 names them, separated by commas.</summary>
    public string TieBreaks { get; init; } = TournamentRules.SwissTieBreaks;

    public bool SiblingsApart { get; init; } = true;

    public bool ClassApart { get; init; }

    /// <summary>Chess sets at hand; nothing when there are enough.</summary>
    public int? Sets { get; init; }

    /// <summary>What one player has for a game.</summary>
    public int Minutes { get; init; } = 10;

    /// <summary>Up to this place people are prize-winners; the first is the winner.</summary>
    public int PrizePlaces { get; init; } = 3;

    /// <summary>Drawn at the start.</summary>
    public Side InitialColour { get; init; } = Side.None;

    /// <summary>Who ran it last.</summary>
    public long? ArbiterId { get; init; }

    /// <summary>Counts every change.</summary>
    public long Revision { get; init; }

    /// <summary>A large field is being paired since then.</summary>
    public DateTimeOffset? PairingSince { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public bool IsBracket => System is TournamentSystem.Knockout or TournamentSystem.DoubleElimination;
}

public static class TournamentRules
{
    public const string SwissTieBreaks = "BH/C1,BH,SB,DE,WIN";

    public const string RoundRobinTieBreaks = "SB,DE,WIN,KS";

    public const int FewestPlayers = 2;

    /// <summary>Rounds that an arbiter may plan for a Swiss.</summary>
    public const int MostRounds = 20;

    /// <summary>A calendar longer than this is no evening of a school.</summary>
    public const int MostInRoundRobin = 30;

    public const int MostInBracket = 256;

    public const int LongestReason = 300;

    /// <summary>What orders those who have as many points, as this system usually does.</summary>
    public static string UsualTieBreaks(TournamentSystem system) =>
        system == TournamentSystem.RoundRobin ? RoundRobinTieBreaks : SwissTieBreaks;
}
