using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Roster;

/// <summary>A class as people write it: «6Б», «6 Б», «6-б», «6 «Б» класс», «6 класс».</summary>
public static partial class ClassText
{
    /// <summary>No class is longer, and what is short is matched at once.</summary>
    private const int Longest = 40;

    /// <summary>Of ten thousand rows one may meet a pause of the machine: that must not fail the whole list.</summary>
    internal const int Patience = 30_000;

    /// <returns>Nothing when it is no class of a school.</returns>
    public static SchoolClass? Read(string text)
    {
        if (
            text.Length > Longest
            || Form().Match(PersonName.Normal(text.Trim())) is not { Success: true } found
            || int.Parse(found.Groups["grade"].Value, CultureInfo.InvariantCulture)
                is not (>= 1 and <= 11 and var grade)
        )
        {
            return null;
        }

        return new SchoolClass(grade, Lookalikes.Cyrillic(found.Groups["letter"].Value));
    }

    [GeneratedRegex(
        """^0?(?<grade>\d{1,2})(\s*-?\s*(КЛАСС|КЛ\.?))?\s*[-–—/.]?\s*[«"'“”„(]?\s*(?<letter>(?!К\p{L})\p{L})?\s*[»"'“”)]?(\s*(КЛАСС|КЛ\.?))?$""",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex Form();
}

/// <summary>Latin letters that stand in Russian words because a keyboard was not switched: nobody sees them, but they do not match.</summary>
internal static class Lookalikes
{
    private const string Latin = "ABCEHKMOPTXYaceopxy";
    private const string Russian = "АВСЕНКМОРТХУасеорху";

    public static string Cyrillic(string word) => string.Concat(word.Select(Letter));

    /// <summary>Only where the rest of the word is Cyrillic: names in Latin letters stay as they are.</summary>
    public static string InRussianWord(string word) => word.Any(c => c is >= 'А' and <= 'я') ? Cyrillic(word) : word;

    private static char Letter(char letter) =>
        Latin.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Russian[place] : letter;
}
