namespace TochkaBot.Chess.Swiss.Contenders;

/// <summary>What decided the colours of a pair (FIDE C.04.3 art. 5.2).</summary>
public enum ColourRule
{
    /// <summary>The wishes did not clash (5.2.1).</summary>
    BothGranted,

    /// <summary>Both wanted one colour, the stronger wish was granted (5.2.2).</summary>
    StrongerWish,

    /// <summary>Equal wishes: the two alternate against the last round in which they had different colours (5.2.3).</summary>
    History,

    /// <summary>Equal in everything: the higher-ranked gets the wish (5.2.4).</summary>
    Rank,

    /// <summary>Nobody has played yet: the drawn colour by the parity of the number (5.2.5).</summary>
    Lot,
}
