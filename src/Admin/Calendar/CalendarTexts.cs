using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Admin.Calendar;

/// <summary>What a phone's calendar says in Russian.</summary>
internal static class CalendarTexts
{
    public const string Gone =
        "Такого календаря нет: ссылка устарела или отключена. Новую даст бот: /settings → «Календарь на телефоне».";

    public const string Online = "Онлайн";
    public const string Led = "Вы проводите это мероприятие.";

    public static string Meeting(string url) => $"Ссылка для участников: {url}";

    /// <summary>«Маша: Хакатон (в очереди)».</summary>
    public static string Title(Event item, string? name, SignUpStatus? status)
    {
        var whose = Of(name, item.Title);
        return item.Status == EventStatus.Cancelled ? $"{whose} (отменено)"
            : Standing(status) is { } standing ? $"{whose} ({standing})"
            : whose;
    }

    /// <summary>«Маша: Хакатон»; one's own without a name.</summary>
    public static string Of(string? name, string title) => name is null ? title : $"{name}: {title}";

    private static string? Standing(SignUpStatus? status) =>
        status switch
        {
            SignUpStatus.Queued => "в очереди",
            SignUpStatus.Offered => "место ждёт ответа",
            SignUpStatus.AwaitingConsent => "ждём согласия",
            SignUpStatus.AwaitingApproval => "ждём ответа педагога",
            _ => null,
        };
}
