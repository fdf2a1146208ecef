using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Domain.News;

/// <summary>What carries news on, one small step in one transaction; all it knows stands in the tables.</summary>
public static class NewsClock
{
    private const int Stretch = 250;
    private const int DigestsAtOnce = 50;

    /// <summary>An album of a channel is whole when nothing more has come for so long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    /// <summary>What the rows of a piece of news are called in the outbox.</summary>
    public static string Batch(long id) => $"news:{id}";

    /// <returns>Whether there is more to do right away.</returns>
    public static bool Step(Tx tx, CentreSettings centre)
    {
        foreach (var item in NewsStore.UnderWay(tx))
        {
            if (Advance(tx, centre, item))
            {
                return true;
            }
        }

        return Digests(tx, centre);
    }

    private static bool Advance(Tx tx, CentreSettings centre, NewsItem item) =>
        item.State switch
        {
            NewsState.Collecting => Close(tx, item),
            NewsState.Sending => Enqueue(tx, centre, item),
            _ => Follow(tx, item),
        };

    private static bool Close(Tx tx, NewsItem item)
    {
        if (item.ChangedAt > tx.Now - Quiet && item.ChangedAt <= tx.Now)
        {
            return false;
        }

        Publishing.Start(tx, item);
        return true;
    }

    private static bool Enqueue(Tx tx, CentreSettings centre, NewsItem item)
    {
        if (AccountStore.Stretch(tx, item.AccountDone, item.LastAccount, Stretch) is not { } upTo)
        {
            NewsStore.Save(tx, item with { State = NewsState.Published });
            return true;
        }

        var terms = new NoticeTerms { Urgency = Urgency.News, DueAt = QuietHours.Next(centre, tx.Now) };
        var readers = NewsStore.Readers(tx, item.Id, item.AccountDone, upTo);
        BatchStore.Add(tx, Batch(item.Id), new Notice(NewsNotice.Item, item.Id), terms, readers);
        NewsStore.Save(tx, item with { AccountDone = upTo });
        return true;
    }

    /// <summary>What arrived is changed or taken back, once nothing of it is on its way any more.</summary>
    private static bool Follow(Tx tx, NewsItem item)
    {
        var isBack = item.State == NewsState.Withdrawn;
        if (isBack && BatchStore.Stop(tx, Batch(item.Id)) > 0)
        {
            return true;
        }

        if (item.Editions <= item.Followed || NewsStore.IsOnItsWay(tx, Batch(item.Id)))
        {
            return false;
        }

        var notice = new Notice(isBack ? NewsNotice.Back : NewsNotice.Item, item.Id, $"edition{item.Editions}");
        var batch = $"{Batch(item.Id)}:edition{item.Editions}";
        var terms = new NoticeTerms { Urgency = isBack ? Urgency.Urgent : Urgency.News, Repeatable = true };
        var reached = BatchStore.FollowUp(tx, batch, Batch(item.Id), notice, terms, item.FollowRow);
        NewsStore.Save(
            tx,
            reached is { } row ? item with { FollowRow = row } : item with { Followed = item.Editions, FollowRow = 0 }
        );
        return true;
    }

    /// <summary>Nothing is said when there is nothing. Whatever was missed while we were away stands in the next one.</summary>
    private static bool Digests(Tx tx, CentreSettings centre)
    {
        var due = SubscriptionStore.Due(tx, DigestsAtOnce);
        foreach (var subscription in due)
        {
            Tell(tx, centre, subscription);
            SubscriptionStore.Save(tx, centre, subscription with { ToldUntil = tx.Now });
        }

        return due.Count == DigestsAtOnce;
    }

    /// <summary>What waits for a digest, when the account wants to hear at once from now on.</summary>
    public static void Tell(Tx tx, CentreSettings centre, Subscription subscription)
    {
        if (
            AccountStore.Find(tx, subscription.AccountId) is not { State: AccountState.Active } account
            || NewsStore.ForDigest(tx, account.Id, subscription.ToldUntil, tx.Now).Count == 0
        )
        {
            return;
        }

        var (from, upTo) = (subscription.ToldUntil.ToUnixTimeMilliseconds(), tx.Now.ToUnixTimeMilliseconds());
        OutboxStore.TellAccount(
            tx,
            account,
            new Notice(NewsNotice.Digest, account.Id, $"{from}-{upTo}"),
            new NoticeTerms
            {
                Urgency = Urgency.News,
                Once = $"digest:{from}",
                DueAt = QuietHours.Next(centre, tx.Now),
            }
        );
    }
}
