using System.Globalization;
using System.Text;

namespace TochkaBot.Domain.People;

/// <summary>A name as it was typed, cleaned: «Фамилия Имя», a second given name kept with the first.</summary>
public sealed record PersonName(string Family, string Given)
{
    /// <summary>More than anybody's name needs; what is longer is refused where it is typed.</summary>
    public const int LongestWord = 60;

    /// <summary>What stands where somebody's name was deleted.</summary>
    public const string Erased = "Имя удалено";

    /// <summary>For search and order: upper case, Ё as Е, because SQLite folds neither.</summary>
    public string SortKey => Normal($"{Family} {Given}");

    /// <returns>The name, or nothing when the text is not two to four words of letters.</returns>
    public static PersonName? Read(string text)
    {
        // Half an emoji is no Unicode text, and normalising it throws.
        if (text.Any(char.IsSurrogate))
        {
            return null;
        }

        var words = text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 4 || !words.All(IsWord))
        {
            return null;
        }

        return new PersonName(Capital(words[0]), string.Join(' ', words[1..].Select(Capital)));
    }

    public static string Normal(string text) => text.ToUpper(CultureInfo.InvariantCulture).Replace('Ё', 'Е');

    /// <summary>Letters of any script, with hyphen or apostrophe inside and perhaps a final point: Анна-Мария, О'Нил.</summary>
    private static bool IsWord(string word) =>
        word.Length <= LongestWord
        && char.IsLetter(word[0])
        && word.TrimEnd('.').All(c => char.IsLetter(c) || c is '-' or '\'' or '’');

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}
