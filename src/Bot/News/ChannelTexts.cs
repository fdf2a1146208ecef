using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.News;

namespace TochkaBot.Bot.News;

/// <summary>Words about the centre's own channel.</summary>
internal static class ChannelTexts
{
    public const string Menu = "📡 Канал центра";
    public const string Yes = "Да";
    public const string No = "Нет";
    public const string Accepted = "Теперь посты этого канала приходят подписчикам новостей сами.";
    public const string Refused = "Хорошо, этот канал мы не слушаем.";
    public const string Gone = "В этом канале бота уже нет.";
    public const string None =
        "<b>Канал центра</b>\n\nДобавьте бота в свой канал администратором (права ему не нужны никакие) — и он сам спросит здесь, делать ли посты новостями.";
    public const string Title =
        "<b>Канал центра</b>\n\nПосты отмеченных каналов становятся новостями, правки тоже. Нажмите канал, чтобы начать или перестать его слушать.";

    public static string Found(NewsChannel channel) =>
        $"Бот добавлен в канал «{Html.Safe(channel.Title)}». Сделать его посты новостями?";

    public static IReadOnlyList<IReadOnlyList<Button>> Question(NewsChannel channel) =>
        [
            [Button.Good(Yes, "chanYes", channel.Id), Button.To(No, "chanNo", channel.Id)],
        ];
}
