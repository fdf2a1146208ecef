using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>«Петров», «Петров Иван 6Б», «6 Б»: what an arbiter typed about a child.</summary>
/// <param name="Text">As typed, without needless spaces.</param>
/// <param name="Words">Without the class.</param>
internal sealed partial record TypedName(string Text, string Words, SchoolClass? Class)
{
    private const int Longest = 150;

    /// <summary>Enough for a new person: surname and given name.</summary>
    public PersonName? Name => PersonName.Read(Words);

    /// <returns>Nothing when it is no name and no class.</returns>
    public static TypedName? Read(string text)
    {
        var typed = string.Join(
            ' ',
            text.Replace(',', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        if (typed.Length is 0 or > Longest || typed.Any(char.IsSurrogate))
        {
            return null;
        }

        var match = InClass().Match(typed);
        var schoolClass = match.Success ? ClassOf(match) : null;
        var words = schoolClass is null ? typed : typed[..match.Index].Trim();
        return
            words.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '’' or '.')
            && (words.Length > 1 || schoolClass is not null)
            ? new TypedName(typed, words, schoolClass)
            : null;
    }

    private static SchoolClass? ClassOf(Match match) =>
        int.Parse(match.Groups["grade"].Value, CultureInfo.InvariantCulture) is >= 1 and <= 11 and var grade
            ? new SchoolClass(grade, match.Groups["letter"].Value.ToUpper(CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex(
        """(^|\s)(?<grade>\d{1,2})\s*[-«"]?(?<letter>\p{L})?[»"]?(\s*кл(асс|\.)?)?$""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        200
    )]
    private static partial Regex InClass();
}
