using System.Globalization;

namespace TochkaBot.Pictures.Pdf;

internal static class PdfNumbers
{
    /// <summary>Two decimals: a hundredth of a point is finer than a printer's dot.</summary>
    public static string Of(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Scales are small numbers and multiply errors.</summary>
    public static string Scale(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
