using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Roster;

/// <summary>Words about leaving school and coming back; of girls and boys alike.</summary>
internal static class LeavingTexts
{
    public const string Today = "Сегодня";
    public const string Yes = "Да, выбыл(а)";
    public const string DayRefused = "Дата в виде 07.12.2026.";
    public const string Left = "✅ Записано. Места отданы тем, кто ждал; сообщений от центра больше не будет.";
    public const string Returned = "✅ Снова в классе. Прежние записи на мероприятия не возвращаются: места уже отданы.";
    public const string Graduated =
        "По возрасту это уже не школьник: класса для возвращения нет. Если нужно — добавьте ребёнка заново.";

    public static string AskDay(RosterChild child, CentreSettings centre) =>
        $"{Html.Bold(RosterTexts.Name(child, centre))}, {Html.Safe(child.Class.ToString())}\n\nС какого дня не учится? Нажмите день или напишите дату, например 07.12.2026.";

    public static string WrongDay(RosterChild child, bool isAhead) =>
        isAhead
            ? "Этот день ещё не наступил. Выберите сегодняшний или прошедший."
            : $"В этом классе ребёнок с {RosterTexts.Day(child.FromDay)}: выберите этот день или позже.";

    public static string Confirm(RosterChild child, DateOnly on, int signUps, CentreSettings centre) =>
        $"{Html.Bold(RosterTexts.Name(child, centre))}, {Html.Safe(child.Class.ToString())}: выбыл(а) {RosterTexts.Day(on)}?\n\n"
        + (
            signUps == 0
                ? "Записей на мероприятия нет."
                : $"{Plural.Of(signUps, "запись", "записи", "записей")} отменим, места предложим тем, кто ждёт."
        )
        + " Центр больше не будет писать ученику. Прежние участия останутся в отчётах.";

    public static string AskReturn(RosterChild child, SchoolClass now, CentreSettings centre) =>
        $"{Html.Bold(RosterTexts.Name(child, centre))} снова учится в {Html.Safe(now.ToString())}?\n\nПрежние записи на мероприятия не вернутся: места уже отданы.";

    public static string ReturnToday(SchoolClass now) => $"Вернулся (вернулась) сегодня: {now}";

    public static string ByMistake(SchoolClass then) => $"Отметили по ошибке: {then} без перерыва";
}
