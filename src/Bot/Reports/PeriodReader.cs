using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Bot.Reports;

/// <summary>Understands «2021/22», «1 полугодие 2021/22», «II полугодие 2021/2022» and two dates.</summary>
internal static partial class PeriodReader
{
    private const int Patience = 200;

    /// <returns>Nothing when it is none of them, or its end is before its beginning.</returns>
    public static Period? Read(string text, DateTime nowLocal) =>
        SchoolYear().Match(text) is { Success: true } year ? OfSchool(year, text) : OfDays(text, nowLocal);

    private static Period? OfSchool(Match match, string text)
    {
        var year = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
        if (!$"{year + 1}".EndsWith(match.Groups["second"].Value, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = text.Remove(match.Index, match.Length);
        return Second().IsMatch(rest) ? Period.Half(year, 2)
            : First().IsMatch(rest) ? Period.Half(year, 1)
            : Period.Year(year);
    }

    private static Period? OfDays(string text, DateTime nowLocal)
    {
        var first = DateReader.Read(text, nowLocal);
        var second = DateReader.Read(first.Rest, nowLocal);
        return first.Day is { } from && second.Day is { } to && new Period(from, to) is var period && period.IsSound()
            ? period
            : null;
    }

    [GeneratedRegex(@"\b(?<first>20\d\d)\s*[/–-]\s*(?<second>20\d\d|\d\d)\b(?![./-])", RegexOptions.None, Patience)]
    private static partial Regex SchoolYear();

    [GeneratedRegex(@"\b(2|II|второе)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Second();

    [GeneratedRegex(@"\b(1|I|первое)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex First();
}
