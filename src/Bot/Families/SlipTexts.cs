using System.Globalization;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Families;

internal static class SlipTexts
{
    public const string Label = "🖨 Листки для семей";
    public const string Register = "📄 Реестр согласий";

    public const string AskClass = """
        <b>Листки для семей</b>

        На каждого ребёнка — листок с двумя QR-кодами: для взрослых семьи и для самого ученика. Выберите класс, напечатайте и раздайте.
        """;

    public const string NoClasses = "Сначала загрузите список классов: /roster.";
    public const string NobodyThere = "В этом классе по списку школы никого нет.";

    public static string Ready(SchoolClass of, int count) =>
        $"Листки {of} класса: {Plural.Of(count, "ребёнок", "ребёнка", "детей")}. Ссылки в QR-кодах действуют 30 дней, код для ввода — сутки; каждый срабатывает один раз.";

    public const string OneReady = "Листок готов. Прежний, если он был, действует тоже, пока им не воспользовались.";
    public const string NoSlip = "Листок печатают для ребёнка из списка школы, которого вы ведёте.";
    public const string RegisterReady = "Реестр согласий готов: все ответы по классам, с датой и версией текста.";
    public const string RegisterTitle = "Реестр согласий";

    public static string Day(DateTimeOffset until, DateTimeOffset now) =>
        RussianDate.Day(DateOnly.FromDateTime(until.Date), now);

    public static string RegisterSubtitle(CentreSettings centre, DateTimeOffset now) =>
        $"{centre.Name}, на {now.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture)}";

    public static IReadOnlyList<string> RegisterRow(int number, ConsentEntry entry, CentreSettings centre) =>
        [
            $"{number}",
            Name($"{entry.FamilyName} {entry.GivenName}", centre),
            entry.Grade is { } grade ? $"{grade}{entry.Letter}" : "взрослый",
            ConsentTexts.PurposeName(entry.Purpose),
            entry.Answer switch
            {
                ConsentAnswer.Given => "дано",
                ConsentAnswer.Refused => "не дано",
                _ => "отозвано",
            },
            entry.Source == ConsentSource.Paper ? "на бумаге"
            : entry.AnsweredBy is { } name ? Name(name, centre)
            : "—",
            centre.Local(entry.At).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
            entry.TextHash ?? "—",
        ];

    /// <summary>«Мария И.» where the head has not allowed surnames in files.</summary>
    private static string Name(string full, CentreSettings centre) =>
        centre.FullNames || full.Split(' ', 2) is not [{ Length: > 0 } family, var given]
            ? full.Trim()
            : $"{given} {family[..1]}.";
}
