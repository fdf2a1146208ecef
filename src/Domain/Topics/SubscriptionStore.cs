using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Topics;

/// <summary>What accounts have chosen to hear of. Each changes their own only: the account is the caller's.</summary>
public static class SubscriptionStore
{
    private const string Columns = "account_id, rhythm, hour, weekday, told_until, next_at";

    /// <summary>As chosen, or what holds for who has chosen nothing.</summary>
    public static Subscription Of(Tx tx, long accountId) =>
        tx.Find<Subscription>($"SELECT {Columns} FROM subscriptions WHERE account_id = @accountId", new { accountId })
        ?? tx.One<Subscription>(
            $"SELECT a.id AS account_id, {FollowStore.Rhythm} AS rhythm, 18 AS hour, 0 AS weekday, @now AS told_until FROM accounts a WHERE a.id = @accountId",
            new { accountId, now = tx.Now }
        );

    /// <summary>The topics and choices that the account follows by its own word, or by being a family.</summary>
    public static IReadOnlyList<string> Topics(Tx tx, long accountId) =>
        HasChosen(tx, accountId)
            ? tx.List<string>(
                "SELECT topic FROM followed_topics WHERE account_id = @accountId ORDER BY topic",
                new { accountId }
            )
        : Of(tx, accountId).Rhythm == Rhythm.Off ? []
        : [Topic.Centre.Key, Topic.Own];

    /// <summary>Follows it, or no longer.</summary>
    public static void Toggle(Tx tx, CentreSettings centre, long accountId, string topic)
    {
        Keep(tx, accountId);
        var removed = tx.Run(
            "DELETE FROM followed_topics WHERE account_id = @accountId AND topic = @topic",
            new { accountId, topic }
        );
        if (removed == 0)
        {
            tx.Run(
                "INSERT INTO followed_topics (account_id, topic) VALUES (@accountId, @topic)",
                new { accountId, topic }
            );
        }

        // Who chooses something wants to hear of it.
        if (removed == 0 && Of(tx, accountId) is { Rhythm: Rhythm.Off } silent)
        {
            Save(tx, centre, silent with { Rhythm = Rhythm.AtOnce, ToldUntil = tx.Now });
        }
    }

    /// <summary>The rhythm, the hour or the day.</summary>
    public static void Save(Tx tx, CentreSettings centre, Subscription wanted)
    {
        Keep(tx, wanted.AccountId);
        tx.Run(
            """
            UPDATE subscriptions SET rhythm = @rhythm, hour = @hour, weekday = @weekday, told_until = @toldUntil,
                next_at = @nextAt, changed_at = @now
            WHERE account_id = @accountId
            """,
            new
            {
                wanted.AccountId,
                rhythm = wanted.Rhythm.Stored(),
                wanted.Hour,
                wanted.Weekday,
                wanted.ToldUntil,
                nextAt = wanted.NextAfter(centre, tx.Now),
                now = tx.Now,
            }
        );
    }

    /// <summary>Nothing more is said, and what waits is not said either. The topics stay for who comes back.</summary>
    public static void Stop(Tx tx, CentreSettings centre, long accountId)
    {
        Save(tx, centre, Of(tx, accountId) with { Rhythm = Rhythm.Off });
        tx.Run(
            """
            UPDATE outgoing SET state = 'cancelled', reason = 'unsubscribed', settled_at = @now
            WHERE account_id = @accountId AND state = 'queued' AND act = 'notice'
                AND (batch GLOB 'news:*' OR once GLOB 'digest:*' OR once GLOB 'seatsFree:*')
            """,
            new { accountId, now = tx.Now }
        );
    }

    /// <summary>Who follows this, at whatever rhythm, and can be reached.</summary>
    public static IReadOnlyList<Account> Followers(Tx tx, Topic topic) =>
        tx.List<Account>(
            $"""
            SELECT a.id, a.channel, a.address, a.person_id, a.state FROM accounts a
            WHERE a.state = 'active' AND {FollowStore.IsHere} AND {FollowStore.Listens} AND {FollowStore.Follows(
                "@key"
            )} ORDER BY a.id
            """,
            new { key = topic.Key }
        );

    internal static IReadOnlyList<Subscription> Due(Tx tx, int limit) =>
        tx.List<Subscription>(
            $"""
            SELECT {Columns} FROM subscriptions
            WHERE rhythm IN ('daily', 'weekly') AND next_at <= @now ORDER BY next_at, account_id LIMIT @limit
            """,
            new { now = tx.Now, limit }
        );

    private static bool HasChosen(Tx tx, long accountId) =>
        tx.Find<long?>("SELECT account_id FROM subscriptions WHERE account_id = @accountId", new { accountId })
            is not null;

    /// <summary>What held so far by itself is written down before it is changed.</summary>
    private static void Keep(Tx tx, long accountId)
    {
        if (HasChosen(tx, accountId))
        {
            return;
        }

        var (usual, topics) = (Of(tx, accountId), Topics(tx, accountId));
        tx.Run(
            """
            INSERT INTO subscriptions (account_id, rhythm, told_until, changed_at) VALUES (@accountId, @rhythm, @now, @now)
            """,
            new
            {
                accountId,
                rhythm = usual.Rhythm.Stored(),
                now = tx.Now,
            }
        );
        foreach (var topic in topics)
        {
            tx.Run(
                "INSERT INTO followed_topics (account_id, topic) VALUES (@accountId, @topic)",
                new { accountId, topic }
            );
        }
    }
}
