using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.News;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.News;

/// <summary>What became of news that were published: of one's own, or of all for who leads the centre.</summary>
internal sealed class SentFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "newsSent";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["newsSent", "newsView", "newsRepeat", "newsBack", "newsBackYes"];

    public Reply Answer(Turn turn)
    {
        if (!NewsRights.MayWrite(turn.Actor))
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        var id = turn.Id(0) ?? 0;
        return turn.Verb switch
        {
            "newsView" => Of(turn, id),
            "newsRepeat" => Told(turn, id, Publishing.RepeatUncertain(turn.Tx, turn.Actor, id), NewsTexts.Repeating),
            "newsBack" => Question(turn, id),
            "newsBackYes" => Told(turn, id, Publishing.Withdraw(turn.Tx, turn.Actor, id), NewsTexts.TakenBack),
            _ => List(turn, turn.Id(0)),
        };
    }

    public Reply? Fresh(Turn turn) => turn.Verb == "newsSent" ? Answer(turn) : Answer(turn with { Verb = "newsView" });

    public static Screen Of(Turn turn, long id)
    {
        if (Publishing.Find(turn.Tx, turn.Actor, id) is not { } item)
        {
            return List(turn, 0).Under(NewsTexts.Gone);
        }

        var chats = BatchStore.Progress(turn.Tx, NewsClock.Batch(id));
        var about = NewsStore.TopicsOf(turn.Tx, id).Select(topic => TopicNames.Of(turn.Tx, topic));
        return new Screen(
            $"{NewsTexts.Excerpt(item)}\n\n<b>О чём:</b> {Html.Safe(string.Join(", ", about))}\n{NewsTexts.Report(item, chats)}",
            [
                .. item.IsOut && chats.Uncertain > 0 ? Row(Button.Good(NewsTexts.Repeat, "newsRepeat", id)) : [],
                .. item.IsOut ? Row(Button.Bad(NewsTexts.Withdraw, "newsBack", id)) : [],
                [Button.To(HomeTexts.Back, "newsSent", 0)],
            ]
        );
    }

    private static Screen List(Turn turn, long? asked)
    {
        var page = (int)Math.Clamp(asked ?? 0, 0, 1000);
        var author = turn.Actor.LeadsCentre ? null : turn.Actor.PersonId;
        var items = NewsStore.Written(turn.Tx, author, page * PerPage, PerPage + 1);
        return new Screen(
            items.Count == 0 ? NewsTexts.NoneYet : NewsTexts.SentTitle,
            [
                .. items
                    .Take(PerPage)
                    .Select(item => Row(Button.To(NewsTexts.Label(item, turn.Centre), "newsView", item.Id)).Single()),
                Paging.Row(Button.To(HomeTexts.Back, "news"), "newsSent", page, items.Count > PerPage),
            ]
        );
    }

    private static Screen Question(Turn turn, long id) =>
        Publishing.Find(turn.Tx, turn.Actor, id) is { IsOut: true }
            ? new Screen(
                NewsTexts.WithdrawQuestion,
                [Button.Bad(NewsTexts.WithdrawYes, "newsBackYes", id)],
                [Button.To(HomeTexts.Back, "newsView", id)]
            )
            : Of(turn, id);

    private static Screen Told(Turn turn, long id, NewsOutcome outcome, string done) =>
        outcome == NewsOutcome.Done ? Of(turn, id).Under(done) : Of(turn, id);

    private static IReadOnlyList<Button>[] Row(Button button) =>
        [
            [button],
        ];
}
