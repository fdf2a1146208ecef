using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Roster;

/// <summary>Words about classes and single children.</summary>
internal static class RosterTexts
{
    public const string Goals = "🎯 Цели и охват";
    public const string Roster = "📋 Списки классов";
    public const string Load = "📥 Загрузить список";
    public const string Add = "➕ Добавить ребёнка";
    public const string NewYear = "🎓 Новый учебный год";
    public const string Gone = "🚪 Выбывшие";
    public const string FixName = "✏️ Исправить имя";
    public const string FixClass = "🏫 Исправить класс";
    public const string FixYear = "🎂 Год рождения";
    public const string Left = "🚪 Выбыл(а)";
    public const string Back = "↩️ Вернулся (вернулась)";
    public const string NotFound = "Такого ребёнка в списках нет. Вот списки.";
    public const string NobodyGone = "За этот и прошлый учебный год никто не выбыл.";

    public const string AskName = "Напишите фамилию и имя одним сообщением, например: Петров Иван.";

    public const string NameRefused =
        "Нужны фамилия и полное имя, только буквы. Например: Петров Иван. Отчество бот не хранит.";

    public const string AskClass = "Напишите класс, например 6Б. Он будет действовать с сегодняшнего дня.";
    public const string ClassRefused = "Нужен класс от 1 до 11, можно с буквой. Например: 6Б.";
    public const string AskYear = "Напишите год рождения, например 2014. Он помогает различить однофамильцев.";
    public const string YearRefused = "Нужен год четырьмя цифрами. Например: 2014.";
    public const string Done = "✅ Исправлено.";

    public const string AskNew =
        "Кого добавить? Напишите одним сообщением фамилию, имя и класс, например: Петров Иван, 6Б. Можно с годом рождения: Петров Иван, 6Б, 2014.";

    public const string KnownAlready = "Такой ребёнок в списках уже есть. Вот карточка.";
    public const string Added = "✅ Ребёнок в списке.";

    public static string Classes(IReadOnlyList<ClassSize> classes) =>
        classes.Count == 0
            ? "<b>Списки классов</b>\n\nПока никого. Загрузите список из таблицы или добавьте детей по одному."
            : $"<b>Списки классов</b>\n\n{Plural.Of(classes.Count, "класс", "класса", "классов")}, {Children(classes.Sum(c => c.Children))}. Выберите класс.";

    public static string ClassLabel(ClassSize size) => $"{size.Class} · {size.Children}";

    public const string NoTeacher = "🧑‍🏫 Назначить классного руководителя";
    public const string NobodyTeaches = "Пока никто";
    public const string Slips = "🖨 Листки для семей";
    public const string Family = "👪 Семья и согласия";

    public static string Teacher(string name) => $"🧑‍🏫 Классный руководитель: {name}";

    public static string AskTeacher(SchoolClass of) =>
        $"<b>{Html.Safe(of.ToString())}</b>: кто классный руководитель? Он или она подтверждает связи, печатает листки и записывает бумажные согласия этого класса.";

    public static string Class(SchoolClass of, int count) => $"<b>{Html.Safe(of.ToString())}</b>: {Children(count)}";

    public static string ChildLabel(RosterChild child, CentreSettings centre) =>
        child.LeftOn is { } left ? $"{Name(child, centre)}, {child.Class} — с {Day(left)}" : Name(child, centre);

    public static string Card(RosterChild child, CentreSettings centre, bool hasAccount) =>
        string.Join(
            '\n',
            new[]
            {
                Html.Bold(Name(child, centre)),
                string.Empty,
                child.LeftOn is { } left
                    ? $"🚪 Выбыл(а) {Day(left)} из {Html.Safe(child.Class.ToString())}"
                    : $"🏫 {Html.Safe(child.Class.ToString())} с {Day(child.FromDay)}",
                child.BirthYear is { } year ? $"🎂 {year}" : "🎂 год рождения не записан",
                child.Origin == PersonOrigin.Typed
                    ? "✍️ имя и класс записаны в боте, не из списка школы"
                    : $"📱 {(hasAccount ? "есть в боте" : "в боте пока нет")}",
            }
        );

    public static string GoneTitle(int count) => $"<b>Выбывшие</b>: {count}. За этот и прошлый учебный год.";

    /// <summary>What a foreign messenger may carry about others is the centre's setting.</summary>
    public static string Name(RosterChild child, CentreSettings centre) => Name(child.Name, centre);

    public static string Name(PersonName name, CentreSettings centre)
    {
        var shown = centre.FullNames ? $"{name.Family} {name.Given}" : $"{name.Given} {name.Family[..1]}.";
        return shown.Length <= LongestName ? shown : shown[..(LongestName - 1)] + "…";
    }

    public static string Day(DateOnly day) => $"{day:dd.MM.yyyy}";

    public static string Children(int count) => Plural.Of(count, "ребёнок", "ребёнка", "детей");

    /// <summary>A page of the longest names must still fit one message.</summary>
    private const int LongestName = 80;
}
