using System.Globalization;
using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Roster;

public static class RosterName
{
    /// <returns>Family and given name without the patronymic; nothing when it is no name.</returns>
    public static PersonName? Read(string text) => ChildName.Read(text)?.Name;
}

/// <summary>
/// A child's name from a list. The patronymic is compared within the file and then forgotten: nothing here needs it, and
/// what is not kept cannot leak.
/// </summary>
/// <param name="Patronymic">Upper case, or empty.</param>
internal sealed record ChildName(PersonName Name, string Patronymic)
{
    private static readonly string[] Endings = ["ВИЧ", "ВНА", "ИЧНА", "ЬИЧ", "ИНИЧ"];

    private static readonly string[] Particles = ["ОГЛЫ", "ОГЛИ", "УЛЫ", "УУЛУ", "КЫЗЫ", "ГЫЗЫ"];

    /// <returns>Nothing when it is no family name with a given name written out.</returns>
    public static ChildName? Read(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Tidy).ToArray();
        var kept = words[..^PatronymicWords(words)];
        return
            PersonName.Read(string.Join(' ', kept)) is { } name
            && name.Given.Split(' ').All(w => w.Trim('.').Length > 1)
            ? new ChildName(name, PersonName.Normal(string.Join(' ', words[kept.Length..])))
            : null;
    }

    private static int PatronymicWords(string[] words)
    {
        if (words.Length < 3)
        {
            return 0;
        }

        var last = PersonName.Normal(words[^1]);
        if (Particles.Contains(last))
        {
            return words.Length > 3 ? 2 : 0;
        }

        return Endings.Any(e => last.EndsWith(e, StringComparison.Ordinal)) ? 1 : 0;
    }

    /// <summary>«ИВАНОВ» → «Иванов», «иванова-петрова» → «Иванова-Петрова»; what mixes cases otherwise is left alone.</summary>
    private static string Tidy(string word)
    {
        var russian = Lookalikes.InRussianWord(word);
        return russian.Length > 1 && (russian == Upper(russian) || russian == Lower(russian))
            ? string.Join('-', russian.Split('-').Select(Capital))
            : russian;
    }

    private static string Capital(string part) => part.Length == 0 ? part : Upper(part[..1]) + Lower(part[1..]);

    private static string Upper(string text) => text.ToUpper(CultureInfo.InvariantCulture);

    private static string Lower(string text) => text.ToLower(CultureInfo.InvariantCulture);
}
