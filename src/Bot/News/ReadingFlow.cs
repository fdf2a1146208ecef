using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.News;

namespace TochkaBot.Bot.News;

/// <summary>«Последние новости»: what this person may read, whether or not they are told of it.</summary>
internal sealed class ReadingFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "newsReading";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["newsList", "newsOne"];

    public Reply Answer(Turn turn) => turn.Verb == "newsOne" ? One(turn) : List(turn, turn.Id(0));

    public Reply? Fresh(Turn turn) => Answer(turn);

    private static Screen List(Turn turn, long? asked)
    {
        var page = (int)Math.Clamp(asked ?? 0, 0, 1000);
        var items = NewsStore.Latest(turn.Tx, turn.Account.Id, page * PerPage, PerPage + 1);
        return new Screen(
            items.Count == 0 ? NewsTexts.NoneYet : NewsTexts.ListTitle,
            [
                .. items
                    .Take(PerPage)
                    .Select(item =>
                        (IReadOnlyList<Button>)[Button.To(NewsTexts.Label(item, turn.Centre), "newsOne", item.Id)]
                    ),
                Paging.Row(Button.To(HomeTexts.Back, "news"), "newsList", page, items.Count > PerPage),
            ]
        );
    }

    private static Screen One(Turn turn) =>
        NewsStore.FindFor(turn.Tx, turn.Account.Id, turn.Id(0) ?? 0) is { } item
            ? new Screen(
                NewsTexts.Whole(item, turn.Centre, turn.Tx.Now)
                    + (item.Page is { } page ? $"\n\n{Html.Safe(page)}" : string.Empty),
                [Button.To(HomeTexts.Back, "newsList", 0)]
            )
            : List(turn, 0).Under(NewsTexts.Gone);
}
