using System.Globalization;
using System.Text.RegularExpressions;

namespace TochkaBot.Domain.People;

/// <summary>A pupil in one line, as people write it: «Соколова Маша 6Б», «Соколова Маша, 6 класс», «Петров Иван 10 «А»».</summary>
public sealed partial record PupilLine(PersonName Name, SchoolClass Class)
{
    /// <returns>Nothing when the name or the class is missing.</returns>
    public static PupilLine? Read(string text)
    {
        if (Line().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var grade = int.Parse(match.Groups["grade"].Value, CultureInfo.InvariantCulture);
        return PersonName.Read(match.Groups["name"].Value) is { } name && grade is >= 1 and <= 11
            ? new PupilLine(
                name,
                new SchoolClass(grade, match.Groups["letter"].Value.ToUpper(CultureInfo.InvariantCulture))
            )
            : null;
    }

    [GeneratedRegex(
        """^(?<name>\D+?)[\s,]+(?<grade>\d{1,2})\s*[-«"]?\s*(?<letter>\p{L})?\s*[»"]?\s*(класс[а-я]*|кл\.?)?\.?$""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        200
    )]
    private static partial Regex Line();
}
