using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.News;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Bot.News;

/// <summary>/news: what to hear of, and how often. Everybody chooses for their own account.</summary>
internal sealed class SubscriptionFlow : IFlow
{
    private const int PerPage = 8;

    private static readonly int[] Hours = [8, 12, 15, 18, 20];

    public string Name => "news";

    public IReadOnlyList<string> Commands => ["news"];

    public IReadOnlyList<string> Verbs =>
        ["news", "newsTick", "newsBy", "newsRhythm", "newsWhen", "newsHour", "newsDay", "newsOff"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "newsTick" => Tick(turn),
            "newsBy" => Choose(turn, turn.Word(0), turn.Id(1)),
            "newsRhythm" => SetRhythm(turn),
            "newsWhen" => When(turn),
            "newsHour" => SetHour(turn),
            "newsDay" => SetDay(turn),
            "newsOff" => Stop(turn),
            _ => Hub(turn),
        };

    public Reply? Fresh(Turn turn) => Hub(turn);

    private static Screen Hub(Turn turn)
    {
        var now = SubscriptionStore.Of(turn.Tx, turn.Account.Id);
        var chosen = SubscriptionStore.Topics(turn.Tx, turn.Account.Id);
        return new Screen(
            SubscriptionTexts.Hub(now),
            [
                [Button.To(NewsTexts.Latest, "newsList", 0)],
                [
                    Ticker(SubscriptionTexts.Everything, Topic.All, chosen),
                    Ticker(SubscriptionTexts.Centre, Topic.Centre.Key, chosen),
                ],
                .. turn.Actor.Person is null ? [] : Row(Ticker(SubscriptionTexts.Own, Topic.Own, chosen)),
                [By(SubscriptionTexts.Directions, TopicKind.Direction), By(SubscriptionTexts.Classes, TopicKind.Class)],
                [By(SubscriptionTexts.Clubs, TopicKind.Club)],
                [.. RhythmsOf(now)],
                .. now.Rhythm is Rhythm.Daily or Rhythm.Weekly
                    ? Row(Button.To(SubscriptionTexts.When, "newsWhen"))
                    : [],
                .. now.Rhythm == Rhythm.Off ? [] : Row(Button.To(NewsTexts.Off, "newsOff")),
                .. OfStaff(turn),
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );
    }

    private static IEnumerable<Button> RhythmsOf(Subscription now) =>
        ((Rhythm[])[Rhythm.AtOnce, Rhythm.Daily, Rhythm.Weekly]).Select(rhythm =>
            Button.To(
                SubscriptionTexts.Ticked(SubscriptionTexts.RhythmName(rhythm), now.Rhythm == rhythm),
                "newsRhythm",
                rhythm
            )
        );

    private static IEnumerable<IReadOnlyList<Button>> OfStaff(Turn turn)
    {
        if (NewsRights.MayWrite(turn.Actor))
        {
            yield return [Button.To(NewsTexts.New, "newsNew"), Button.To(NewsTexts.Sent, "newsSent", 0)];
        }

        if (turn.Actor.IsHead)
        {
            yield return [Button.To(ChannelTexts.Menu, "chan")];
        }
    }

    private static Reply Tick(Turn turn)
    {
        var key = turn.Word(0);
        if (key is Topic.All or Topic.Own)
        {
            SubscriptionStore.Toggle(turn.Tx, turn.Centre, turn.Account.Id, key);
            return Hub(turn);
        }

        if (Topic.Read(key) is not { } topic || !Offered(turn, topic.Kind).Contains(topic))
        {
            return Hub(turn);
        }

        SubscriptionStore.Toggle(turn.Tx, turn.Centre, turn.Account.Id, key);
        return topic.Kind == TopicKind.Centre ? Hub(turn) : Choose(turn, $"{topic.Kind}", turn.Id(1));
    }

    private static Screen Choose(Turn turn, string word, long? asked)
    {
        if (
            !Enum.TryParse<TopicKind>(word, ignoreCase: true, out var kind)
            || kind is not (TopicKind.Direction or TopicKind.Class or TopicKind.Club)
        )
        {
            return Hub(turn);
        }

        var (all, chosen) = (Offered(turn, kind), SubscriptionStore.Topics(turn.Tx, turn.Account.Id));
        var page = Paging.Page(asked, all.Count, PerPage);
        return new Screen(
            all.Count == 0 ? SubscriptionTexts.Nothing : SubscriptionTexts.Choose(kind),
            [
                .. all.Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(topic => Row(Ticker(TopicNames.Of(turn.Tx, topic), topic.Key, chosen, page)).Single()),
                Paging.Row(Button.To(HomeTexts.Back, "news"), "newsBy", page, all.Count > (page + 1) * PerPage, kind),
            ]
        );
    }

    /// <summary>What this person may follow: a class is read by its families and staff alone.</summary>
    private static IReadOnlyList<Topic> Offered(Turn turn, TopicKind kind) =>
        kind switch
        {
            TopicKind.Centre => [Topic.Centre],
            TopicKind.Direction => [.. EventStore.Directions(turn.Tx).Select(d => Topic.OfDirection(d.Code))],
            TopicKind.Class => [.. Classes(turn).Distinct().Select(Topic.Of)],
            _ => turn.Actor.Person is null ? [] : [.. ClubStore.Open(turn.Tx).Select(c => Topic.OfClub(c.Id))],
        };

    private static IEnumerable<SchoolClass> Classes(Turn turn) =>
        turn.Actor.IsStaff
            ? PersonStore.Classes(turn.Tx)
            : turn
                .Actor.Links.Select(link => PersonStore.Find(turn.Tx, link.ChildId))
                .Prepend(turn.Actor.Person)
                .Where(person => person is { School: null, Grade: not null })
                .Select(person => new SchoolClass(person!.Grade!.Value, person.Letter));

    private static Reply SetRhythm(Turn turn)
    {
        if (Enum.TryParse<Rhythm>(turn.Word(0), ignoreCase: true, out var rhythm) && Enum.IsDefined(rhythm))
        {
            Subscribing.SetRhythm(turn.Tx, turn.Centre, turn.Account.Id, rhythm);
        }

        return Hub(turn);
    }

    private static Screen When(Turn turn)
    {
        var now = SubscriptionStore.Of(turn.Tx, turn.Account.Id);
        var isWeekly = now.Rhythm == Rhythm.Weekly;
        return new Screen(
            isWeekly ? SubscriptionTexts.Day : SubscriptionTexts.Hour,
            [
                [
                    .. Hours.Select(hour =>
                        Button.To(SubscriptionTexts.Ticked($"{hour}:00", now.Hour == hour), "newsHour", hour)
                    ),
                ],
                .. isWeekly ? Row([.. ((int[])[1, 2, 3, 4, 5, 6, 0]).Select(day => Day(day, now))]) : [],
                [Button.To(HomeTexts.Back, "news")],
            ]
        );
    }

    private static Button Day(int day, Subscription now) =>
        Button.To(SubscriptionTexts.Ticked(SubscriptionTexts.DayName(day), now.Weekday == day), "newsDay", day);

    private static Screen SetHour(Turn turn)
    {
        if (turn.Id(0) is { } hour && Hours.Contains((int)hour))
        {
            Save(turn, now => now with { Hour = (int)hour });
        }

        return When(turn);
    }

    private static Screen SetDay(Turn turn)
    {
        if (turn.Id(0) is >= 0 and <= 6 and var day)
        {
            Save(turn, now => now with { Weekday = (int)day });
        }

        return When(turn);
    }

    private static void Save(Turn turn, Func<Subscription, Subscription> change) =>
        SubscriptionStore.Save(turn.Tx, turn.Centre, change(SubscriptionStore.Of(turn.Tx, turn.Account.Id)));

    /// <summary>One tap under any of our news.</summary>
    private static Reply Stop(Turn turn)
    {
        Subscribing.SetRhythm(turn.Tx, turn.Centre, turn.Account.Id, Rhythm.Off);
        return new Reply(Hub(turn).Under(SubscriptionTexts.Stopped)) { Toast = SubscriptionTexts.Stopped };
    }

    private static Button By(string label, TopicKind kind) => Button.To(label, "newsBy", kind, 0);

    private static Button Ticker(string label, string key, IReadOnlyList<string> chosen, int page = 0) =>
        Button.To(SubscriptionTexts.Ticked(label, chosen.Contains(key)), "newsTick", key, page);

    private static IReadOnlyList<Button>[] Row(params IReadOnlyList<Button> row) => [row];
}
