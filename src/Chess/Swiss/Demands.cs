namespace TochkaBot.Chess.Swiss;

/// <summary>What a weighting takes into account beyond the quality criteria.</summary>
/// <param name="CountIdle">C9: the bracket's only downfloater gets the bye.</param>
/// <param name="Half">Size of S1 among the residents (art. 4): pairs from S1 to S2 are preferred; 0 for not yet.</param>
/// <param name="CountSum">Exchanges are needed: prefer the smallest difference of exchanged numbers.</param>
internal readonly record struct Demands(bool CountIdle, int Half = 0, bool CountSum = false);
