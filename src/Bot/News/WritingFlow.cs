using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.News;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Bot.News;

/// <param name="DraftId">What the next message replaces; nothing before the first.</param>
internal sealed record WritingState(long? DraftId);

/// <summary>«Новая новость»: one message, its topics, and who will get it.</summary>
internal sealed class WritingFlow : IFlow
{
    private const int LongestCaption = 1024;
    private const int LongestText = 4096;
    private const int Most = 60;

    public string Name => "newsWriting";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["newsNew", "newsTo", "newsReady", "newsGo", "newsDrop"];

    public Reply Answer(Turn turn)
    {
        if (!NewsRights.MayWrite(turn.Actor))
        {
            return Refused();
        }

        return turn.Verb switch
        {
            "newsNew" => Ask(NewsTexts.Ask),
            "newsTo" => Of(turn, draft => Toggle(turn, draft)),
            "newsReady" => Of(turn, draft => Confirm(turn, draft)),
            "newsGo" => Publish(turn),
            "newsDrop" => Drop(turn),
            _ => Take(turn),
        };
    }

    public Reply? Fresh(Turn turn) =>
        NewsRights.MayWrite(turn.Actor) ? Of(turn, draft => Waiting(Topics(turn, draft), draft)) : Refused();

    private static Screen Refused() => new(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);

    private Reply Ask(string words) =>
        new Reply(new Screen(words, [Button.To(NewsTexts.Cancel, "news")])).Wait(Name, new WritingState(null));

    private Reply Take(Turn turn)
    {
        var content = turn.Said.Content ?? (turn.Said is Typed typed ? new Content { Text = typed.Text } : null);
        var before = turn.State<WritingState>(Name)?.DraftId;
        if (content is null || !Fits(content))
        {
            return before is { } id && Publishing.Draft(turn.Tx, turn.Actor, id) is { } there
                ? Waiting(Topics(turn, there).Under(NewsTexts.OneMessage), there)
                : Ask(NewsTexts.OneMessage);
        }

        var json = ContentJson.Write([content]);
        var draft =
            (before is { } old ? Publishing.Replace(turn.Tx, turn.Actor, old, json, content.Text) : null)
            ?? Publishing.Begin(turn.Tx, turn.Actor, json, content.Text)!;
        return Waiting(Topics(turn, draft), draft);
    }

    private static bool Fits(Content content) =>
        content is { Album: null }
        && content.Kind switch
        {
            ContentKind.Text => content.Text.Length is > 0 and <= LongestText,
            ContentKind.Poll or ContentKind.Other => false,
            _ => content.Text.Length <= LongestCaption,
        };

    private Reply Toggle(Turn turn, NewsItem draft)
    {
        if (Topic.Read(turn.Word(1)) is { } topic)
        {
            Publishing.Toggle(turn.Tx, turn.Actor, draft.Id, topic);
        }

        return Waiting(Topics(turn, draft), draft);
    }

    private static Screen Topics(Turn turn, NewsItem draft)
    {
        var chosen = NewsStore.TopicsOf(turn.Tx, draft.Id);
        var offered = Offered(turn);
        return new Screen(
            $"{NewsTexts.Excerpt(draft)}\n\n{(offered.Count == 0 ? NewsTexts.NoTopics : NewsTexts.AskTopics)}",
            [
                .. offered
                    .Select(topic =>
                        Button.To(
                            SubscriptionTexts.Ticked(TopicNames.Of(turn.Tx, topic), chosen.Contains(topic)),
                            "newsTo",
                            draft.Id,
                            topic.Key
                        )
                    )
                    .Chunk(2),
                [Button.Good("Готово", "newsReady", draft.Id), Button.To(NewsTexts.Cancel, "newsDrop", draft.Id)],
            ]
        );
    }

    private static IReadOnlyList<Topic> Offered(Turn turn)
    {
        var all = ((IEnumerable<Topic>)[Topic.Centre])
            .Concat(EventStore.Directions(turn.Tx).Select(d => Topic.OfDirection(d.Code)))
            .Concat(
                ClubStore
                    .Own(turn.Tx, turn.Actor)
                    .Where(c => c.Status == ClubStatus.Open)
                    .Select(c => Topic.OfClub(c.Id))
            )
            .Concat((turn.Actor.LeadsCentre ? PersonStore.Classes(turn.Tx) : turn.Actor.Classes).Select(Topic.Of));
        return [.. all.Where(topic => NewsRights.MayWriteAbout(turn.Tx, turn.Actor, topic)).Take(Most)];
    }

    /// <summary>The last look before it goes to many.</summary>
    private Reply Confirm(Turn turn, NewsItem draft)
    {
        var topics = NewsStore.TopicsOf(turn.Tx, draft.Id);
        if (topics.Count == 0)
        {
            return Waiting(Topics(turn, draft).Under(NewsTexts.NoTopic), draft);
        }

        var about = Html.Safe(string.Join(", ", topics.Select(topic => TopicNames.Of(turn.Tx, topic))));
        var reach = NewsTexts.Reach(NewsStore.Reach(turn.Tx, draft.Id), QuietHours.Cover(turn.Centre, turn.Tx.Now));
        return Waiting(
            new Screen(
                $"{NewsTexts.Excerpt(draft)}\n\n<b>О чём:</b> {about}\n{reach}",
                [Button.Good(NewsTexts.Publish, "newsGo", draft.Id)],
                [Button.To(HomeTexts.Back, "newsTo", draft.Id), Button.To(NewsTexts.Cancel, "newsDrop", draft.Id)]
            ),
            draft
        );
    }

    private Reply Publish(Turn turn)
    {
        var id = turn.Id(0) ?? 0;
        return Publishing.Publish(turn.Tx, turn.Actor, id) switch
        {
            NewsOutcome.Done => SentFlow.Of(turn, id).Under(NewsTexts.Published),
            NewsOutcome.Already => SentFlow.Of(turn, id).Under(NewsTexts.AlreadyOut),
            NewsOutcome.NotAllowed => Of(turn, draft => Waiting(Topics(turn, draft).Under(NewsTexts.NotYours), draft)),
            NewsOutcome.NoTopic => Of(turn, draft => Waiting(Topics(turn, draft).Under(NewsTexts.NoTopic), draft)),
            _ => Ask($"{NewsTexts.Gone}\n\n{NewsTexts.Ask}"),
        };
    }

    private static Reply Drop(Turn turn)
    {
        Publishing.Drop(turn.Tx, turn.Actor, turn.Id(0) ?? 0);
        return new Screen(NewsTexts.Dropped, [Button.To(NewsTexts.Menu, "news"), Button.To(HomeTexts.Back, Home.Verb)]);
    }

    private Reply Of(Turn turn, Func<NewsItem, Reply> then) =>
        Publishing.Draft(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is { } draft
            ? then(draft)
            : Ask($"{NewsTexts.Gone}\n\n{NewsTexts.Ask}");

    /// <summary>Whatever is sent next takes the place of the message.</summary>
    private Reply Waiting(Screen screen, NewsItem draft) => new Reply(screen).Wait(Name, new WritingState(draft.Id));
}
