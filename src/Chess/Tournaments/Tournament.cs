namespace TochkaBot.Chess.Tournaments;

/// <summary>Players who must not meet in some rounds (TRF record 260): siblings, one class.</summary>
/// <param name="FirstRound">First round of the ban, from 1.</param>
/// <param name="LastRound">Last round of the ban, inclusive.</param>
/// <param name="Players">Starting numbers; no two of them may meet.</param>
public sealed record ForbiddenGroup(int FirstRound, int LastRound, IReadOnlyList<int> Players);

/// <summary>Fictitious points that count for pairing only (TRF record 250, FIDE C.04.7).</summary>
/// <param name="Points">Half points, added in each of the rounds (not summed over them).</param>
/// <param name="FirstRound">First round, from 1.</param>
/// <param name="LastRound">Last round, inclusive.</param>
/// <param name="FirstPlayer">First starting number.</param>
/// <param name="LastPlayer">Last starting number, inclusive.</param>
public sealed record Acceleration(int Points, int FirstRound, int LastRound, int FirstPlayer, int LastPlayer);

/// <summary>A tournament as a TRF file describes it: who plays, what was played, which rules are set.</summary>
public sealed record Tournament
{
    /// <summary>Head records kept as they were read: tag (012, 022 …) and text, in file order.</summary>
    public IReadOnlyList<(string Tag, string Text)> Heading { get; init; } = [];

    /// <summary>Players by ascending starting number, without repetitions.</summary>
    public required IReadOnlyList<Player> Players { get; init; }

    /// <summary>The planned number of rounds (142), 0 when unknown; the last round has rules of its own.</summary>
    public int PlannedRounds { get; init; }

    /// <summary>The drawn initial colour (152), <see cref="Colour.None"/> when it must be inferred.</summary>
    public Colour InitialColour { get; init; }

    /// <summary>The worth of results.</summary>
    public PointSystem Points { get; init; } = PointSystem.Standard;

    /// <summary>Bans on meetings.</summary>
    public IReadOnlyList<ForbiddenGroup> Forbidden { get; init; } = [];

    /// <summary>Fictitious points.</summary>
    public IReadOnlyList<Acceleration> Accelerations { get; init; } = [];

    /// <summary>The type of tournament as coded in record 192, or empty.</summary>
    public string TypeCode { get; init; } = "";

    /// <summary>Everybody against everybody, the calendar fixed beforehand: tie-breaks count forfeits as games.</summary>
    public bool IsRoundRobin => TypeCode.Contains("ROUNDROBIN", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many rounds were paired: the last round in which anybody has an opponent or the bye.</summary>
    public int RoundsPaired =>
        Players
            .Select(player => player.Rounds.Index().LastOrDefault(cell => cell.Item.IsPaired, (-1, default)).Index + 1)
            .DefaultIfEmpty()
            .Max();

    /// <summary>How many rounds from the first have all their results; a game not finished holds its round back.</summary>
    public int RoundsFinished
    {
        get
        {
            var open = Enumerable
                .Range(1, RoundsPaired)
                .FirstOrDefault(round => Players.Any(player => player.In(round).Outcome == Outcome.Pending));
            return open > 0 ? open - 1 : RoundsPaired;
        }
    }

    /// <summary>The points of a player after a round, in half points, without acceleration.</summary>
    public int PointsAfter(Player player, int rounds)
    {
        var sum = 0;
        for (var round = 1; round <= rounds; round++)
            sum += Points.Of(player.In(round).Outcome);
        return sum;
    }

    /// <summary>The fictitious points of a player in a round, in half points.</summary>
    public int Accelerated(int number, int round)
    {
        var sum = 0;
        foreach (var item in Accelerations)
            if (
                round >= item.FirstRound
                && round <= item.LastRound
                && number >= item.FirstPlayer
                && number <= item.LastPlayer
            )
                sum += item.Points;
        return sum;
    }
}
