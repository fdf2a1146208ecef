namespace TochkaBot.Chess.Tournaments;

/// <summary>A participant and everything that happened to them.</summary>
public sealed record Player
{
    /// <summary>The starting number (TPN), 1…9999, by strength; it never changes after round 4 (FIDE C.04.2).</summary>
    public required int Number { get; init; }

    /// <summary>The name as the file has it, usually «Surname, Name».</summary>
    public string Name { get; init; } = "";

    /// <summary><c>m</c>, <c>w</c> or empty.</summary>
    public string Sex { get; init; } = "";

    /// <summary>A title code such as <c>GM</c> or <c>WFM</c>, or empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The rating, 1…9999; 0 for the unrated.</summary>
    public int Rating { get; init; }

    /// <summary>The federation's three letters, or empty.</summary>
    public string Federation { get; init; } = "";

    /// <summary>The FIDE number as written, or empty.</summary>
    public string FideId { get; init; } = "";

    /// <summary>The date of birth as written, or empty.</summary>
    public string BirthDate { get; init; } = "";

    /// <summary>The final place the file states, 0 when it does not.</summary>
    public int Rank { get; init; }

    /// <summary>Round by round, the first at index 0; shorter than the tournament when nothing more is written.</summary>
    public IReadOnlyList<Cell> Rounds { get; init; } = [];

    /// <summary>The cell of a round; an unwritten one is blank.</summary>
    /// <param name="round">Round number from 1.</param>
    public Cell In(int round) => round <= Rounds.Count ? Rounds[round - 1] : default;
}
