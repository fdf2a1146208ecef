using System.Globalization;

namespace TochkaBot.Chess.TieBreaks.Words;

/// <summary>Points the way people write them: 5½, not 5.5.</summary>
public static class Numbers
{
    /// <summary>Half points as text: 11 → «5½», 1 → «½».</summary>
    public static string OfHalves(int halves) => Text(halves / 2m);

    /// <summary>A value as text, with ½, ¼ and ¾; anything else with a comma and two digits.</summary>
    public static string Text(decimal value)
    {
        var whole = Math.Truncate(value);
        var sign = value < 0 ? "−" : "";
        var part = Math.Abs(value - whole) switch
        {
            0m => "",
            0.25m => "¼",
            0.5m => "½",
            0.75m => "¾",
            _ => null,
        };
        if (part is null)
            return value.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',').Replace('-', '−');
        var number = Math.Abs(whole).ToString("0", CultureInfo.InvariantCulture);
        return sign + (whole == 0 && part.Length > 0 ? part : number + part);
    }
}
