using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Journeys;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Trips;

/// <summary>«Кто как добирается», for the teacher.</summary>
internal static class TravelTexts
{
    public const string Nobody = "Пока никто не записан.";
    public const string Print = "🖨 Печать";
    public const string Printed = "Список для печати — следующим сообщением.";
    public const string Caption = "Здесь имена и заметки семей: не пересылайте, пожалуйста.";
    public const string ToList = "👥 К списку";

    public static string Title(Event item, IReadOnlyList<Traveller> all) =>
        $"<b>Кто как добирается</b>: {Html.Safe(item.Title)}\n{Html.Safe(Counts(all))}\n\n{WhenGone}";

    /// <summary>«Автобусом: 7, без автобуса: 3, не указали: 2».</summary>
    public static string Counts(IReadOnlyList<Traveller> all)
    {
        var (bus, walk) = (all.Count(t => t.Trip?.ByBus == true), all.Count(t => t.Trip?.ByBus == false));
        return $"🚌 автобусом: {bus}, без автобуса: {walk}, не указали: {all.Count - bus - walk}";
    }

    public static string Line(int number, Traveller traveller, CentreSettings centre)
    {
        var name = ListNames.Short(traveller.Participant.Person, centre);
        var line = $"{number}. {Html.Safe(name)}{Seat(traveller)} — {Html.Safe(How(traveller.Trip))}";
        return traveller.Trip?.Note is { } note ? $"{line}\n📝 {Html.Safe(note)}" : line;
    }

    /// <summary>Who has no seat yet may not come at all.</summary>
    private static string Seat(Traveller traveller) =>
        traveller.Participant.SignUp.Status switch
        {
            SignUpStatus.Seated => string.Empty,
            SignUpStatus.Queued => " (в очереди)",
            SignUpStatus.Offered => " (место предложено)",
            SignUpStatus.AwaitingApproval => " (ждёт решения)",
            _ => " (ждём согласия)",
        };

    private static string How(Trip? trip)
    {
        string?[] parts =
        [
            Bus(trip) is { Length: > 0 } bus ? bus : null,
            trip?.PickedUp is { } who ? $"забирает: {who}" : null,
        ];
        var said = string.Join(", ", parts.Where(p => p is not null));
        return said.Length > 0 ? said : "не указано";
    }

    public static string Bus(Trip? trip) =>
        trip?.ByBus switch
        {
            true => "автобус",
            false => "без автобуса",
            _ => string.Empty,
        };

    private const string WhenGone = "Через неделю после мероприятия это удалится.";
}
