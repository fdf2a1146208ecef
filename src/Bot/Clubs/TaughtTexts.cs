using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Clubs;

/// <summary>Words of «Предметы на оборудовании центра».</summary>
internal static class TaughtTexts
{
    /// <summary>What the national project counts.</summary>
    public static readonly string[] Usual = ["Химия", "Физика", "Биология", "Информатика"];

    public const string Menu = "🔬 Предметы на оборудовании центра";
    public const string Copy = "📋 Как в прошлом году";
    public const string Own = "➕ Другой предмет";
    public const string NoClasses = "Классов пока нет: сначала загрузите списки школы (/roster).";
    public const string AskOwn = "Какой ещё предмет? Напишите название, например «Астрономия».";
    public const string OwnRefused = "Название предмета — до 100 знаков, например «Астрономия».";

    public static string Title(int firstYear) =>
        $"<b>Предметы на оборудовании центра</b>, {Year(firstYear)}\n\nОтметьте один раз в год, какому классу что преподаётся. По этому считается охват. Выберите класс.";

    public static string Class(SchoolClass of, int firstYear) =>
        $"<b>{of}</b>, {Year(firstYear)}\n\nЧто этому классу преподаётся на оборудовании центра?";

    public static string Label(SchoolClass of, IReadOnlyCollection<string> subjects) =>
        subjects.Count == 0 ? $"{of}: —" : $"{of}: {string.Join(", ", subjects.Select(Brief))}";

    public static string Copied(int ticks) =>
        ticks > 0 ? $"Перенесено отметок: {ticks}. Проверьте, что изменилось." : "Переносить нечего: всё уже отмечено.";

    public static string Line(SchoolClass of, IReadOnlyCollection<string> subjects) =>
        Html.Safe($"{of}: {(subjects.Count == 0 ? "—" : string.Join(", ", subjects))}");

    /// <summary>«2026/27».</summary>
    private static string Year(int firstYear) => $"{firstYear}/{(firstYear + 1) % 100:00} учебный год";

    private static string Brief(string subject) => subject.Length > 4 ? $"{subject[..3].ToLowerInvariant()}." : subject;
}
