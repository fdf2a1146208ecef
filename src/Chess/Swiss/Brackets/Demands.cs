namespace TochkaBot.Chess.Swiss.Brackets;

/// <summary>What a weighting takes into account beyond the quality criteria.</summary>
/// <param name="CountIdle">C9: the bracket's only downfloater gets the bye.</param>
/// <param name="Half">Size of S1 among the residents (art. 4): pairs from S1 to S2 are preferred; 0 for not yet.</param>
/// <param name="CountSum">Exchanges are needed: prefer the smallest difference of exchanged numbers.</param>
/// <param name="Higher">
/// The higher-ranked of all residents' pairs, once settled: each meets somebody ranked below who is not one of them.
/// The bracket then has two sides, and no odd cycle makes the search hard.
/// </param>
internal readonly record struct Demands(
    bool CountIdle,
    int Half = 0,
    bool CountSum = false,
    IReadOnlySet<int>? Higher = null
)
{
    /// <summary>Whether a resident may be paired with another vertex at all.</summary>
    public bool Allows(Window window, int a, int b) =>
        Higher is null || (b < window.Own ? Higher.Contains(a) && !Higher.Contains(b) : !Higher.Contains(a));
}
