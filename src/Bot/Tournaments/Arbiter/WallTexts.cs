using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Tournaments.Arbiter;

internal static class WallTexts
{
    public const string Close = "Закрыть все ссылки";
    public const string Closed = "Ссылки на экран больше не работают.";

    public static string Link(Book book, PageAddress address, Wall wall, CentreSettings centre, DateTimeOffset now)
    {
        var link = address.Of($"/t/{wall.Token}");
        var where = address.Public is null
            ? $"Откройте на компьютере центра, где работает бот:\n{Html.Code(link)}"
            : $"Откройте на компьютере у экрана:\n{Html.Safe(link)}";
        return $"""
            {ArbiterTexts.Title(book)} · <b>таблица на экран</b>

            {where}

            Страница обновляется сама. Имена на ней — только с согласием на публикацию, остальные — «Участник 7». Ссылка действует до {RussianDate.DayAndTime(
                centre.Local(wall.ExpiresAt),
                centre.Local(now)
            )}.
            """;
    }
}
