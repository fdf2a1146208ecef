using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <summary>Understands «120», «120, из них 100 учеников», «50 учащихся», «учеников: 100, педагогов: 5».</summary>
internal static partial class HeadReader
{
    private const int LongestText = 200;
    private const int Patience = 2000;

    private static readonly (HeadCountField Kind, string[] Stems)[] Nouns =
    [
        (HeadCountField.People, ["чел", "люд", "участн", "всего"]),
        (HeadCountField.Pupils, ["учени", "учащ", "обучающ", "школьн", "дет", "ребен", "ребят", "воспитан"]),
        (HeadCountField.Teachers, ["педагог", "учител", "преподават"]),
        (HeadCountField.Guests, ["гост", "родител"]),
    ];

    /// <returns>Nothing when it is no count.</returns>
    public static HeadCount? Read(string text)
    {
        var said = text.Trim();
        if (said.Length > LongestText)
        {
            return null;
        }

        var numbers = Number().Matches(said).Select(Counted).ToList();
        if (numbers.Count == 0 || numbers.Any(n => n.Count < 0) || numbers.CountBy(n => n.Kind).Any(k => k.Value > 1))
        {
            return null;
        }

        int? Of(HeadCountField kind) => numbers.Where(n => n.Kind == kind).Select(n => (int?)n.Count).FirstOrDefault();
        return new HeadCount
        {
            People = Of(HeadCountField.People) ?? numbers.Sum(n => n.Count),
            Pupils = Of(HeadCountField.Pupils),
            Teachers = Of(HeadCountField.Teachers),
            Guests = Of(HeadCountField.Guests),
            Wording = IsWording(said) ? said : string.Empty,
        };
    }

    /// <summary>One number and its word, as a report may take it: «3 педагога».</summary>
    private static bool IsWording(string said) =>
        said.Length <= HeadCountStore.LongestWording && OwnWords().IsMatch(said);

    private static (HeadCountField Kind, int Count) Counted(Match match)
    {
        var kind = KindOf(match.Groups["after"].Value) ?? KindOf(match.Groups["before"].Value) ?? HeadCountField.People;
        var known = int.TryParse(match.Groups["n"].Value, CultureInfo.InvariantCulture, out var count);
        return (kind, known ? count : -1);
    }

    private static HeadCountField? KindOf(string word)
    {
        var plain = word.ToLowerInvariant().Replace('ё', 'е');
        return plain.Length == 0
            ? null
            : Nouns
                .Where(n => n.Stems.Any(s => plain.StartsWith(s, StringComparison.Ordinal)))
                .Select(n => (HeadCountField?)n.Kind)
                .FirstOrDefault();
    }

    [GeneratedRegex(
        @"((?<before>\p{L}+)\s*[:—–-]?\s*)?(?<![\d-])(?<n>\d+)(\s*(?<after>\p{L}+))?",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d+ \p{L}+\.?$", RegexOptions.None, Patience)]
    private static partial Regex OwnWords();
}
