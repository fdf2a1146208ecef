using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Turnout;

internal static class NewsLinkTexts
{
    public const string Label = "🔗 Ссылка на новость";
    public const string Drop = "Убрать ссылку";
    public const string Dropped = "Ссылку убрали.";
    public const string Saved = "✅ Ссылку сохранили. Участникам она придёт один раз, днём.";
    public const string Refused = "Нужен адрес страницы целиком, например: https://school.example/news/12";

    public static string Question(Event item) =>
        $"<b>Ссылка на новость</b>: {Html.Safe(item.Title)}\n"
        + (item.NewsUrl is { } url ? $"Сейчас: {Html.Safe(url)}\n" : string.Empty)
        + "\nПришлите адрес страницы с новостью или фотографиями. Он попадёт в отчёт и один раз придёт тем, кто был.";

    public static string Told(Event item) => $"📰 Вышла новость: {Html.Bold(item.Title)}\n{Html.Safe(item.NewsUrl!)}";
}
