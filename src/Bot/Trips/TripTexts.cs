using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Journeys;

namespace TochkaBot.Bot.Trips;

/// <summary>How a child comes and goes, in the words of the family.</summary>
internal static class TripTexts
{
    public const string Label = "🚌 Дорога и заметка";
    public const string PickedUp = "👤 Кто забирает";
    public const string Note = "📝 Заметка педагогу";
    public const string Last = "🔁 Как в прошлый раз";
    public const string Remove = "Убрать";
    public const string Saved = "Сохранили.";
    public const string TooLate =
        "Мероприятие уже началось или не состоится. Если что-то важно, скажите педагогу лично.";
    public const string Gone = "Этой записи уже нет.";
    public const string WhichChild = "<b>Дорога и заметка</b>\n\nО ком напишем?";
    public const string Choose = "Выберите, что указать: автобус, кто забирает или заметку.";

    public static readonly string PickedUpTooLong =
        $"Слишком длинно: до {Trip.LongestPickedUp} знаков. Например: «Бабушка, в 17:00».";

    public static readonly string NoteTooLong =
        $"Слишком длинно: до {Trip.LongestNote} знаков. Например: «Уйдёт в 16:30, нужно к автобусу».";

    public static readonly IReadOnlyList<string> Usual = ["Мама", "Папа", "Бабушка", "Сам(а)"];

    public static string About(Member member, Event item, Trip? trip, CentreSettings centre, DateTimeOffset now) =>
        $"""
            <b>Дорога и заметка</b>{Whose(member)}
            {Html.Bold(item.Title)}, {EventTexts.When(item, centre, now)}

            🚌 Школьный автобус: {Bus(trip?.ByBus)}
            👤 Забирает: {Html.Safe(trip?.PickedUp ?? "не указано")}
            📝 Заметка: {Html.Safe(trip?.Note ?? "нет")}

            Видят семья и педагог этого мероприятия. Через неделю после него удалим.
            """;

    public static string BusLabel(bool isOn, Trip? trip) =>
        $"{(trip?.ByBus == isOn ? "● " : string.Empty)}{(isOn ? "🚌 Едет автобусом" : "Без автобуса")}";

    public static string AskPickedUp(Member member) =>
        $"<b>Кто забирает?</b>{Whose(member)}\n\nВыберите или напишите, до {Trip.LongestPickedUp} знаков. Например: «Бабушка, в 17:00».";

    public static string AskNote(Member member) =>
        $"<b>Заметка педагогу</b>{Whose(member)}\n\nНапишите, до {Trip.LongestNote} знаков. Например: «Уйдёт в 16:30, нужно к автобусу».\n\nНе пишите о здоровье: скажите педагогу лично.";

    /// <summary>«🚌 Маша: автобус, забирает: Бабушка, есть заметка».</summary>
    public static string Line(Member member, Trip trip)
    {
        string?[] parts =
        [
            trip.ByBus switch
            {
                true => "автобус",
                false => "без автобуса",
                _ => null,
            },
            trip.PickedUp is { } who ? $"забирает: {who}" : null,
            trip.Note is null ? null : "есть заметка педагогу",
        ];
        var said = string.Join(", ", parts.Where(p => p is not null));
        return $"🚌 {Html.Safe(member.IsSelf ? $"Дорога: {said}" : $"{member.Name}: {said}")}";
    }

    private static string Bus(bool? byBus) =>
        byBus switch
        {
            true => "да",
            false => "нет",
            _ => "не указано",
        };

    private static string Whose(Member member) => member.IsSelf ? string.Empty : $" · {Html.Safe(member.Name)}";
}
