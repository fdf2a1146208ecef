using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Contenders;

/// <summary>How much a player wants the preferred colour (FIDE C.04.3 art. 1.7).</summary>
internal enum Wish : byte
{
    None,
    Mild,
    Strong,
    Absolute,
}

/// <summary>Where an earlier round moved a player (art. 1.4).</summary>
internal enum Float : byte
{
    None,
    Up,
    Down,
}

/// <summary>Everything the rules ask about a player before a round (FIDE C.04.3 art. 1).</summary>
internal sealed class Contender
{
    /// <summary>The starting number in the file.</summary>
    public required int Number { get; init; }

    /// <summary>Half points with this round's acceleration: what scoregroups are made of.</summary>
    public required int Score { get; init; }

    /// <summary>Half points without acceleration: what boards are ordered by.</summary>
    public required int PlainScore { get; init; }

    /// <summary>Odd in the numbering of those who have ever been paired: takes the initial colour (art. 5.2.5).</summary>
    public required bool IsOdd { get; init; }

    /// <summary>The colour wanted, <see cref="Tournaments.Colour.None"/> before the first game.</summary>
    public required Colour Wanted { get; init; }

    public required Wish Wish { get; init; }

    /// <summary>Whites minus blacks over played games.</summary>
    public required int ColourDifference { get; init; }

    /// <summary>Colours of played games, oldest first.</summary>
    public required IReadOnlyList<Colour> Colours { get; init; }

    public required Float LastFloat { get; init; }

    public required Float FloatBefore { get; init; }

    /// <summary>Had a bye or a win's points without play (C2).</summary>
    public required bool BarredFromBye { get; init; }

    /// <summary>Rounds without a played game (C9).</summary>
    public required int IdleRounds { get; init; }

    /// <summary>Over half of the possible points before the last round (art. 1.8).</summary>
    public required bool IsTopscorer { get; init; }

    /// <summary>Starting numbers of those met over the board.</summary>
    public required IReadOnlyList<int> Met { get; init; }

    public bool IsAbsolute => Wish == Wish.Absolute;

    public bool IsFarOff => Math.Abs(ColourDifference) >= 2;

    /// <summary>The same colour in the last two games.</summary>
    public Colour Repeated => Colours.Count > 1 && Colours[^1] == Colours[^2] ? Colours[^1] : Colour.None;

    public override string ToString() => $"{Number} ({Score / 2.0})";
}
