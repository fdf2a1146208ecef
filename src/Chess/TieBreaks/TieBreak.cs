using System.Globalization;

namespace TochkaBot.Chess.TieBreaks;

/// <summary>The tie-breaks of FIDE C.07, by their official acronyms.</summary>
public enum TieBreakKind
{
    /// <summary>Points.</summary>
    PTS,

    /// <summary>Direct encounter (art. 6): place inside the tied group, 1 the best, 0 when the games decide nothing.</summary>
    DE,

    /// <summary>Rounds with a win's points, played or not (art. 7.1).</summary>
    WIN,

    /// <summary>Games won over the board (art. 7.2).</summary>
    WON,

    /// <summary>Games played with Black (art. 7.3).</summary>
    BPG,

    /// <summary>Games won with Black over the board (art. 7.4).</summary>
    BWG,

    /// <summary>Progressive score (art. 7.5).</summary>
    PS,

    /// <summary>Rounds one elected to play (art. 7.6).</summary>
    REP,

    /// <summary>Points on the scale 1, ½, 0 (art. 7.7).</summary>
    STD,

    /// <summary>Starting number, the lower the better (art. 7.8).</summary>
    TPN,

    /// <summary>Buchholz (art. 8.1).</summary>
    BH,

    /// <summary>Average of opponents' Buchholz (art. 8.2).</summary>
    AOB,

    /// <summary>Fore Buchholz: as if the last round had been drawn (art. 8.3).</summary>
    FB,

    /// <summary>Sonneborn-Berger (art. 9.1).</summary>
    SB,

    /// <summary>Koya: points against those with at least half (art. 9.2); round robins only.</summary>
    KS,

    /// <summary>Average rating of opponents (art. 10.1).</summary>
    ARO,

    /// <summary>Tournament performance rating (art. 10.2).</summary>
    TPR,

    /// <summary>Perfect tournament performance (art. 10.3).</summary>
    PTP,

    /// <summary>Average of opponents' TPR (art. 10.4).</summary>
    APRO,

    /// <summary>Average of opponents' PTP (art. 10.5).</summary>
    APPO,

    /// <summary>Own rating (art. 10.6).</summary>
    RTNG,
}

/// <summary>A tie-break with its modifiers (FIDE C.07 art. 14 and 15), written like <c>BH/C1</c>.</summary>
/// <param name="Kind">What is counted.</param>
public sealed record TieBreak(TieBreakKind Kind)
{
    /// <summary>How many of the least significant contributions are cut (<c>/C1</c>, <c>/C2</c>; 1 in <c>/M1</c>).</summary>
    public int CutLow { get; init; }

    /// <summary>How many of the most significant contributions are cut (<c>/M1</c>, <c>/M2</c>).</summary>
    public int CutHigh { get; init; }

    /// <summary>The rules in force until 28 February 2026 (<c>/V2024</c>): the dummy opponent has no upper limit.</summary>
    public bool Is2024 { get; init; }

    /// <summary>Forfeits count as played (<c>/P</c>).</summary>
    public bool ForfeitsPlayed { get; init; }

    /// <summary>What an unrated player counts as (<c>/U1400</c>); null leaves rating tie-breaks empty if anyone is.</summary>
    public int? Unrated { get; init; }

    /// <summary>Half points above or below one half for Koya (<c>/L+1</c>, <c>/L-1</c>).</summary>
    public int Limit { get; init; }

    /// <summary>The name as it was written.</summary>
    public string Name { get; init; } = Kind.ToString();

    /// <summary>Reads one name.</summary>
    /// <exception cref="FormatException">The acronym or a modifier is unknown.</exception>
    public static TieBreak Parse(string text)
    {
        var parts = text.Trim().Split('/');
        if (!Enum.TryParse<TieBreakKind>(parts[0], ignoreCase: true, out var kind) || char.IsAsciiDigit(text.Trim()[0]))
            throw new FormatException($"неизвестный дополнительный показатель «{text}»");
        var result = new TieBreak(kind) { Name = text.Trim() };
        return parts.Skip(1).Aggregate(result, (item, modifier) => item.With(modifier.ToUpperInvariant()));
    }

    /// <summary>Reads a list separated by commas.</summary>
    /// <exception cref="FormatException">An acronym or a modifier is unknown.</exception>
    public static IReadOnlyList<TieBreak> ParseList(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)];

    private TieBreak With(string modifier) =>
        modifier switch
        {
            "P" => this with { ForfeitsPlayed = true },
            "V2024" => this with { Is2024 = true },
            "V2026" => this,
            ['C', .. var count] => this with { CutLow = Number(count) },
            ['M', .. var count] => this with { CutLow = Number(count), CutHigh = Number(count) },
            ['U', .. var rating] => this with { Unrated = Number(rating) },
            ['L', '+' or '-', ..] => this with { Limit = Number(modifier[1..]) },
            _ => throw new FormatException($"неизвестное уточнение «{modifier}» показателя «{Name}»"),
        };

    private int Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"в показателе «{Name}» ждали число, а не «{text}»");
}
