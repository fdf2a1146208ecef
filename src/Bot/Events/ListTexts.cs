using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Journeys;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

internal static class ListTexts
{
    public const string Nobody = "Пока никого нет.";
    public const string Add = "➕ Добавить";
    public const string Remove = "➖ Убрать";
    public const string Print = "🖨 Печать";
    public const string Answers = "❓ Ответы участников";
    public const string Travel = "🚌 Кто как добирается";
    public const string Refused =
        "Бумагу записали, но кто-то из законных представителей отказался: место закрепить нельзя.";
    public const string Printed = "Список для печати — следующим сообщением.";
    public const string PrintCaption = "Здесь полные имена: не пересылайте, пожалуйста.";
    public const string ToList = "👥 К списку";
    public const string ConsentYes = "Да, согласие получено";
    public const string RemoveYes = "Да, убрать";
    public const string WhomToRemove = "Кого убрать из списка?";
    public const string WhosePaper = "Чьё согласие подписано и лежит в центре?";
    public const string CannotRemove = "Убрать уже нельзя: мероприятие прошло или отменено.";

    public static string Label(Event item) => $"👥 Список ({item.People + item.Queued})";

    public static string Title(Event item) => $"<b>Список</b>: {Html.Safe(item.Title)}\n{Seats(item)}";

    /// <summary>«Занято 3 из 12, свободно 9, в очереди 2.»</summary>
    public static string Seats(Event item)
    {
        var seats = item.Capacity is { } capacity
            ? $"Занято {item.Taken} из {capacity}, свободно {item.Free}"
            : Participants(item.Taken);
        return item.Queued > 0 ? $"{seats}, в очереди {item.Queued}." : $"{seats}.";
    }

    public static string Line(int number, Participant participant, CentreSettings centre)
    {
        var name = Html.Safe(ListNames.Short(participant.Person, centre));
        var role = Role(participant.SignUp.Role);
        var team = participant.Team is { } known ? $" · «{Html.Safe(known)}»" : string.Empty;
        return $"{number}. {name}{(role.Length > 0 ? $" ({role})" : string.Empty)}{team}{State(participant.SignUp)}";
    }

    /// <summary>«🚌 автобусом: 7», where anybody has said how they travel.</summary>
    public static string Buses(IReadOnlyList<Trip> trips) =>
        trips.Count > 0 ? $"\n🚌 автобусом: {trips.Count(t => t.ByBus == true)}" : string.Empty;

    /// <summary>By bus, picked up, with a note: the words themselves stand in «Кто как добирается».</summary>
    public static string Trip(Trip? trip) =>
        trip is null
            ? string.Empty
            : $" {(trip.ByBus == true ? "🚌" : "")}{(trip.PickedUp is null ? "" : "👤")}{(trip.Note is null ? "" : "📝")}".TrimEnd();

    public static string OrderLabel(ListOrder order) =>
        order switch
        {
            ListOrder.Name => "🔤 По алфавиту",
            ListOrder.Class => "🎓 По классам",
            _ => "🕓 По записи",
        };

    public static string ConsentLabel(int count) => $"📝 Согласия на бумаге: {count}";

    public static string ConsentQuestion(string name) =>
        $"{Html.Bold(name)}\n\nСогласие родителя подписано и лежит в центре? Мы запишем это и закрепим место.";

    public static string RemoveQuestion(string name, Event item) =>
        $"Убрать из списка: {Html.Bold(name)}?\n{Html.Safe(item.Title)}\n\nСемье напишем об этом."
        + (item.Queued > 0 ? " Место предложим тому, кто ждёт в очереди." : string.Empty);

    public static string Removed(string name) => $"Больше не в списке: {Html.Safe(name)}. Семье напишем.";

    /// <summary>What somebody is, where it is not a pupil.</summary>
    public static string Role(ParticipantRole role) =>
        role switch
        {
            ParticipantRole.Teacher => "педагог",
            ParticipantRole.Parent => "родитель",
            ParticipantRole.Guest => "гость",
            _ => string.Empty,
        };

    /// <summary>For the paper, in words.</summary>
    public static string Status(SignUp signUp) =>
        signUp.Status switch
        {
            SignUpStatus.Seated => "есть место",
            SignUpStatus.Offered => "предложили место",
            SignUpStatus.AwaitingConsent => "ждём согласия",
            SignUpStatus.AwaitingApproval => "ждёт решения",
            _ => $"в очереди: {signUp.Position}",
        };

    private static string State(SignUp signUp) =>
        signUp.Status switch
        {
            SignUpStatus.Seated => Intention(signUp.Intent),
            SignUpStatus.Offered => " — 🔔 предложили место",
            SignUpStatus.AwaitingConsent or SignUpStatus.AwaitingApproval => $" — ⏳ {Status(signUp)}",
            _ => $" — 🕓 {Status(signUp)}{(signUp.Priority ? " ⭐" : string.Empty)}",
        };

    private static string Intention(Intent intent) =>
        intent switch
        {
            Intent.Coming => " — 👍 придёт",
            Intent.NotComing => " — 👎 не придёт",
            _ => string.Empty,
        };

    private static string Participants(int count) => Plural.Of(count, "участник", "участника", "участников");
}
