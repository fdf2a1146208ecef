using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Domain.News;

/// <summary>What people do with news in the bot: from a draft, which only its author sees, to taking it back.</summary>
public static class Publishing
{
    public static NewsItem? Draft(Tx tx, Actor actor, long id) =>
        NewsStore.Find(tx, id) is { State: NewsState.Draft } item
        && NewsRights.MayWrite(actor)
        && item.AuthorId == actor.PersonId
            ? item
            : null;

    /// <summary>Something published, if this actor answers for it.</summary>
    public static NewsItem? Find(Tx tx, Actor actor, long id) =>
        NewsStore.Find(tx, id) is { State: not (NewsState.Draft or NewsState.Collecting) } item
        && NewsRights.MayRun(actor, item)
            ? item
            : null;

    public static NewsItem? Begin(Tx tx, Actor actor, string content, string text)
    {
        if (!NewsRights.MayWrite(actor))
        {
            return null;
        }

        var draft = new NewsItem
        {
            AuthorId = actor.PersonId,
            State = NewsState.Draft,
            Content = content,
            Text = text,
        };
        return NewsStore.Find(tx, NewsStore.Insert(tx, draft));
    }

    public static NewsItem? Replace(Tx tx, Actor actor, long id, string content, string text)
    {
        if (Draft(tx, actor, id) is not { } item)
        {
            return null;
        }

        var changed = item with { Content = content, Text = text };
        NewsStore.Save(tx, changed);
        return changed;
    }

    /// <summary>Adds the topic, or takes it out again.</summary>
    public static NewsItem? Toggle(Tx tx, Actor actor, long id, Topic topic)
    {
        if (Draft(tx, actor, id) is not { } item)
        {
            return null;
        }

        if (!NewsStore.RemoveTopic(tx, id, topic) && NewsRights.MayWriteAbout(tx, actor, topic))
        {
            NewsStore.AddTopic(tx, id, topic);
        }

        return item;
    }

    public static NewsOutcome Publish(Tx tx, Actor actor, long id)
    {
        if (Draft(tx, actor, id) is not { } item)
        {
            return Find(tx, actor, id) is null ? NewsOutcome.NotFound : NewsOutcome.Already;
        }

        var topics = NewsStore.TopicsOf(tx, id);
        if (topics.Count == 0)
        {
            return NewsOutcome.NoTopic;
        }

        // Rights may have gone since the topic was chosen.
        if (!topics.All(topic => NewsRights.MayWriteAbout(tx, actor, topic)))
        {
            return NewsOutcome.NotAllowed;
        }

        Start(tx, item);
        JournalStore.Note(tx, actor.PersonId, "news.published", "news", id);
        return NewsOutcome.Done;
    }

    public static bool Drop(Tx tx, Actor actor, long id)
    {
        if (Draft(tx, actor, id) is not { } item)
        {
            return false;
        }

        NewsStore.Save(tx, item with { State = NewsState.Withdrawn, Content = string.Empty, Text = string.Empty });
        return true;
    }

    /// <summary>It is not read any more: what waits is not sent, what arrived is taken back.</summary>
    public static NewsOutcome Withdraw(Tx tx, Actor actor, long id)
    {
        if (Find(tx, actor, id) is not { } item)
        {
            return NewsOutcome.NotFound;
        }

        if (item.State == NewsState.Withdrawn)
        {
            return NewsOutcome.Already;
        }

        NewsStore.Save(tx, item with { State = NewsState.Withdrawn, Editions = item.Editions + 1, FollowRow = 0 });
        JournalStore.Note(tx, actor.PersonId, "news.withdrawn", "news", id);
        return NewsOutcome.Done;
    }

    /// <summary>Somebody has decided that a double is better than a miss.</summary>
    public static NewsOutcome RepeatUncertain(Tx tx, Actor actor, long id)
    {
        if (Find(tx, actor, id) is not { IsOut: true })
        {
            return NewsOutcome.NotFound;
        }

        var again = BatchStore.RepeatUncertain(tx, NewsClock.Batch(id), int.MaxValue);
        JournalStore.Note(tx, actor.PersonId, "news.repeated", "news", id);
        return again > 0 ? NewsOutcome.Done : NewsOutcome.Already;
    }

    /// <summary>Who comes after this moment is no reader at once any more.</summary>
    internal static void Start(Tx tx, NewsItem item)
    {
        NewsStore.Save(
            tx,
            item with
            {
                State = NewsState.Sending,
                LastAccount = AccountStore.Last(tx),
                PublishedAt = tx.Now,
            }
        );
    }
}
