namespace TochkaBot.Domain.Words;

/// <summary>Russian plural forms after the CLDR rule for cardinal integers: 1 место, 2 места, 5 мест, 11 мест, 21 место.</summary>
public static class Plural
{
    /// <returns>The number and the word in its form.</returns>
    public static string Of(long count, string one, string few, string many) =>
        $"{count} {Form(count, one, few, many)}";

    /// <returns>The word alone.</returns>
    public static string Form(long count, string one, string few, string many)
    {
        var lastTwo = Math.Abs(count % 100);
        var last = lastTwo % 10;
        if (lastTwo is >= 11 and <= 14)
        {
            return many;
        }

        return last switch
        {
            1 => one,
            2 or 3 or 4 => few,
            _ => many,
        };
    }
}
