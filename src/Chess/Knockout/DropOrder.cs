namespace TochkaBot.Chess.Knockout;

/// <summary>In which order the losers of a winners' round come down, so that rematches are put off.</summary>
internal static class DropOrder
{
    /// <param name="size">Size of the bracket.</param>
    /// <param name="round">The winners' round, from 2.</param>
    /// <param name="count">Matches in it.</param>
    public static IEnumerable<int> For(int size, int round, int count)
    {
        var natural = Enumerable.Range(1, count).ToList();
        var half = count / 2;
        return (size, round) switch
        {
            _ when count < 2 => natural,
            (16, 2) => [.. natural.Take(half).Reverse(), .. natural.Skip(half).Reverse()],
            (_, 2) or (16, 3) or (64, 4) => Enumerable.Reverse(natural),
            (_, 3) => [.. natural.Skip(half), .. natural.Take(half)],
            _ => natural,
        };
    }
}
