using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.News;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.News;

/// <summary>Words of news themselves: reading, writing, what became of them.</summary>
internal static class NewsTexts
{
    public const string Menu = "📰 Новости";
    public const string Off = "🔕 Отписаться";
    public const string Latest = "📰 Последние новости";
    public const string New = "✍️ Новая новость";
    public const string Sent = "🗂 Отправленные";
    public const string Publish = "✅ Опубликовать";
    public const string Cancel = "Отмена";
    public const string Repeat = "🔁 Повторить неподтверждённым";
    public const string Withdraw = "🗑 Убрать новость";
    public const string WithdrawYes = "🗑 Да, убрать";
    public const string Open = "🔗 Открыть в канале";

    public const string DigestTitle = "<b>Новости</b>\nНажмите номер, чтобы прочитать целиком.";
    public const string TakenBack = "Новость убрана.";
    public const string NoneYet = "Новостей пока нет.";
    public const string ListTitle = "<b>Последние новости</b>";
    public const string Gone = "Этой новости уже нет.";
    public const string Ask =
        "<b>Новая новость</b>\n\nПришлите её одним сообщением: текст, фото, видео или документ с подписью. О чём она и кому придёт, спросим следом.";
    public const string OneMessage =
        "Нужно одно сообщение: текст до 4096 знаков либо одно фото, видео или документ с подписью до 1024.";
    public const string NoTopic = "Сначала выберите, о чём новость.";
    public const string NoTopics =
        "Пока не о чем: новости пишут о своих классах, кружках и направлениях. Новости всего центра публикует руководитель.";
    public const string NotYours = "Об этом публикуют другие. Выберите, пожалуйста, своё.";
    public const string AskTopics =
        "<b>О чём новость?</b> Её получат те, кто на это подписан. Можно выбрать несколько.";
    public const string Published = "Новость опубликована.";
    public const string AlreadyOut = "Эта новость уже опубликована.";
    public const string Dropped = "Хорошо, ничего не опубликовали.";
    public const string SentTitle = "<b>Опубликованные новости</b>, новые сверху.";
    public const string WithdrawQuestion =
        "Убрать новость? Она исчезнет из бота и с сайта; у тех, кому пришла, сообщение удалится или изменится.";
    public const string Repeating = "Отправляем ещё раз тем, у кого доставка не подтвердилась.";

    private const int LongestLine = 220;
    private const int LongestText = 3500;

    public static string AndMore(int count) => $"И ещё {Plural.Of(count, "новость", "новости", "новостей")} — /news";

    /// <summary>The first line, with the way to the whole where there is one.</summary>
    public static string Line(NewsItem item)
    {
        var words = Html.Safe(Cut(Title(item), LongestLine));
        return item.Page is { } page ? $"<a href=\"{Html.Safe(page)}\">{words}</a>" : words;
    }

    public static string Label(NewsItem item, CentreSettings centre) =>
        $"{(item.PublishedAt is { } at ? $"{centre.Local(at):d.MM} " : string.Empty)}{Title(item)}";

    public static string Whole(NewsItem item, CentreSettings centre, DateTimeOffset now)
    {
        var at = item.PublishedAt is { } published
            ? $"<i>{RussianDate.DayAndTime(centre.Local(published), centre.Local(now))}</i>\n\n"
            : string.Empty;
        return at + Html.Safe(Cut(item.Text.Length > 0 ? item.Text : NoWords, LongestText));
    }

    public static string Excerpt(NewsItem item) =>
        $"<blockquote>{Html.Safe(Cut(item.Text.Length > 0 ? item.Text : NoWords, 600))}</blockquote>";

    public static string Reach(NewsReach reach, bool isQuiet)
    {
        var night = isQuiet ? "\n🌙 Сейчас тихие часы: придёт утром." : string.Empty;
        return $"Подписаны: {Plural.Of(reach.Followers, "чат", "чата", "чатов")}, из них сразу получат {reach.AtOnce}, остальные — в подборке.{night}";
    }

    public static string Report(NewsItem item, BatchProgress chats)
    {
        var head = item switch
        {
            { State: NewsState.Withdrawn } => "🗑 Новость убрана",
            // Before the clock has written them down there are none either.
            _ when chats.Total == 0 => "Пока её никто не получил; кто выбрал подборку, получит новость в ней.",
            _ => $"Доставлено {chats.Sent} из {chats.Total}",
        };
        var uncertain = chats.Uncertain > 0 ? $"\nДоставка не подтверждена: {chats.Uncertain}" : string.Empty;
        var waiting = chats.Waiting > 0 ? $"\nЖдут: {chats.Waiting}" : string.Empty;
        return $"{head}{uncertain}{waiting}";
    }

    private const string NoWords = "Фото без подписи";

    private static string Title(NewsItem item)
    {
        var first = item.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return first.Length > 0 ? first[0] : NoWords;
    }

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end].TrimEnd() + "…";
    }
}
