using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Preferences;

namespace TochkaBot.Bot.Preferences;

internal static class DirectionTexts
{
    public const string Title =
        "<b>Направления</b>\n\nПо ним расставлены мероприятия и строки отчёта. Нажмите, чтобы изменить.";

    public const string Add = "➕ Добавить направление";
    public const string Rename = "✏️ Переименовать";
    public const string Raise = "⬆️ Выше";
    public const string Remove = "🗑 Убрать";
    public const string RemoveYes = "Да, убрать";
    public const string AskTitle = "Как назвать направление? Напишите одной строкой, например: Робототехника.";

    public static string One(string title, bool isUsed) =>
        Html.Bold(title)
        + (isUsed ? "\n\nВ нём есть мероприятия, поэтому убрать его нельзя: можно переименовать." : string.Empty);

    public static string RemoveQuestion(string title) => $"Убрать направление {Html.Bold(title)}?";

    public static string Told(DirectionOutcome outcome) =>
        outcome switch
        {
            DirectionOutcome.Done => SettingTexts.Saved,
            DirectionOutcome.WrongTitle => "Название — одна строка до 200 знаков, например: Робототехника.",
            DirectionOutcome.TitleTaken => "Такое направление уже есть. Назовите, пожалуйста, иначе.",
            DirectionOutcome.InUse => "В этом направлении есть мероприятия: убрать его нельзя.",
            DirectionOutcome.NotFound => "Этого направления уже нет.",
            _ => HomeTexts.NotAllowed,
        };
}
