namespace TochkaBot.Chess.TieBreaks;

/// <summary>The two conversion tables of the FIDE Rating Regulations (B.02 art. 8.1).</summary>
internal static class RatingTables
{
    /// <summary>Rating difference by whole per cent of the score, from 50 to 100.</summary>
    private static readonly int[] Differences =
    [
        0,
        7,
        14,
        21,
        29,
        36,
        43,
        50,
        57,
        65,
        72,
        80,
        87,
        95,
        102,
        110,
        117,
        125,
        133,
        141,
        149,
        158,
        166,
        175,
        184,
        193,
        202,
        211,
        220,
        230,
        240,
        251,
        262,
        273,
        284,
        296,
        309,
        322,
        336,
        351,
        366,
        383,
        401,
        422,
        444,
        470,
        501,
        538,
        589,
        677,
        800,
    ];

    /// <summary>The largest difference that still gives 50, 51 … 99 per cent.</summary>
    private static readonly int[] UpperBounds =
    [
        3,
        10,
        17,
        25,
        32,
        39,
        46,
        53,
        61,
        68,
        76,
        83,
        91,
        98,
        106,
        113,
        121,
        129,
        137,
        145,
        153,
        162,
        170,
        179,
        188,
        197,
        206,
        215,
        225,
        235,
        245,
        256,
        267,
        278,
        290,
        302,
        315,
        328,
        344,
        357,
        374,
        391,
        411,
        432,
        456,
        484,
        517,
        559,
        619,
        735,
    ];

    /// <summary>What a score of so many per cent adds to the average rating of opponents, −800…800.</summary>
    public static int Difference(int percent) => percent >= 50 ? Differences[percent - 50] : -Differences[50 - percent];

    /// <summary>The expected score in per cent for a rating difference.</summary>
    public static int Expected(int difference)
    {
        var index = Array.BinarySearch(UpperBounds, Math.Abs(difference));
        var percent = 50 + (index >= 0 ? index : ~index);
        return difference >= 0 ? percent : 100 - percent;
    }
}
