using System.Text.RegularExpressions;

namespace TochkaBot.Domain.Teams;

/// <summary>What a team may be called: everybody of the event sees it.</summary>
public static partial class TeamName
{
    public const int Longest = 60;

    /// <summary>For who has no idea, and for teams that the teacher puts together.</summary>
    public static readonly IReadOnlyList<string> Ideas =
    [
        "Атом",
        "Орбита",
        "Импульс",
        "Вектор",
        "Кристалл",
        "Спектр",
        "Комета",
        "Квант",
        "Магнит",
        "Робот",
        "Молния",
        "Горизонт",
    ];

    /// <returns>The name with single spaces, without quotes around it; nothing when it cannot be one.</returns>
    public static string? Read(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join(' ', words).Trim('«', '»', '"', '“', '”').Trim();
        return
            name.Length is 0 or > Longest
            || !name.Any(char.IsLetterOrDigit)
            || name.Any(char.IsControl)
            || Link().IsMatch(name)
            ? null
            : name;
    }

    [GeneratedRegex(
        @"://|www\.|@\w|\w\.(?:ru|рф|com|org|net|me|su|io)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200
    )]
    private static partial Regex Link();
}
