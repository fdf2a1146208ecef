using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Clubs;

/// <summary>Words of «Новый кружок» and «Изменить».</summary>
internal static class ClubFormTexts
{
    public const string Publish = "📢 Опубликовать";
    public const string KeepDraft = "📝 В черновики";
    public const string Save = "💾 Сохранить";
    public const string Change = "✏️ Изменить";
    public const string Cancel = "Отмена";
    public const string ToPreview = "⬅️ Назад";
    public const string Skip = "Пропустить";
    public const string Myself = "Веду сам(а)";

    public const string Published = "Кружок опубликован, запись открыта.";
    public const string Drafted = "Сохранено в черновики.";
    public const string Saved = "Изменения сохранены.";
    public const string Dropped = "Хорошо, ничего не сохраняем.";
    public const string PressButton = "Выберите, пожалуйста, кнопку.";
    public const string FirstGroup = "Основная группа";

    public static string Ask(ClubStep step) =>
        step switch
        {
            ClubStep.Title => "Как называется кружок? Например «Робототехника».",
            ClubStep.Kind => "Что это: дополнительная общеобразовательная программа или внеурочная деятельность?",
            ClubStep.Focus => "Какая направленность?",
            ClubStep.Subject => "Какой предмет? Выберите или напишите свой.",
            ClubStep.Hours => "Сколько часов в год? Напишите число, например 34.",
            ClubStep.Teacher => "Кто ведёт?",
            ClubStep.Grades => "Для каких классов? Напишите, например, «5–7», «8» или «все».",
            ClubStep.Timetable => GroupTexts.AskTimetable,
            ClubStep.Places =>
                "Сколько мест в группе? Напишите число, например 12. Другие группы добавите на карточке.",
            ClubStep.Dates =>
                "С какого и по какое число? Например «1.09.2026 – 31.05.2027». Одна дата — это последний день.",
            ClubStep.Description => "Несколько слов о кружке для семей: чем занимаетесь, что взять с собой.",
            ClubStep.Fields => "Что изменить?",
            _ => string.Empty,
        };

    public static string Refused(ClubStep step) =>
        step switch
        {
            ClubStep.Title => "Название — от 1 до 200 знаков, например «Робототехника».",
            ClubStep.Subject => "Предмет — до 100 знаков, например «Физика».",
            ClubStep.Hours => "Число от 1 до 1000, например 34. Или «Пропустить».",
            ClubStep.Grades => "Классы в виде «5–7», «8» или «все».",
            ClubStep.Timetable => GroupTexts.TimetableRefused,
            ClubStep.Places => GroupTexts.PlacesRefused,
            ClubStep.Dates => "Даты в виде «1.09.2026 – 31.05.2027», первая раньше второй.",
            ClubStep.Description => "Описание — до 1500 знаков.",
            _ => PressButton,
        };

    public static string Field(ClubStep step) =>
        step switch
        {
            ClubStep.Title => "Название",
            ClubStep.Kind => "Вид",
            ClubStep.Focus => "Направленность",
            ClubStep.Subject => "Предмет",
            ClubStep.Hours => "Часы в год",
            ClubStep.Teacher => "Педагог",
            ClubStep.Grades => "Классы",
            ClubStep.Timetable => "Расписание",
            ClubStep.Places => "Места",
            ClubStep.Dates => "Даты",
            _ => "Описание",
        };

    public static string Preview(ClubFormState state, string card)
    {
        var group = state.IsNew
            ? $"\n\n🗓 {(state.Week.Count > 0 ? Html.Safe(ClubTexts.Week(state.Week)) : "расписание позже")}\n🪑 {(state.Places is { } places ? Plural.Of(places, "место", "места", "мест") : "без ограничения мест")}"
            : string.Empty;
        return $"{card}{group}\n\nВсё верно?";
    }
}
