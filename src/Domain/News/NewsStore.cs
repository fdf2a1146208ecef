using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Domain.News;

/// <summary>The rows of <c>news</c>. Who may change them is decided by <see cref="Publishing"/> and <see cref="ChannelNews"/>.</summary>
public static class NewsStore
{
    private const string Columns = """
        w.id, w.author_id, w.state, w.content, w.text, w.page, w.channel_id, w.album, w.last_account, w.account_done, w.editions,
        w.followed, w.follow_row, w.created_at, w.changed_at, w.published_at
        """;

    private const string IsOut = "w.state IN ('sending', 'published')";

    private static readonly string MayRead =
        $"EXISTS (SELECT 1 FROM accounts a JOIN news_topics t ON t.news_id = w.id WHERE a.id = @accountId AND {FollowStore.MayRead("t.topic")})";

    private static readonly string Follows =
        $"EXISTS (SELECT 1 FROM accounts a JOIN news_topics t ON t.news_id = w.id WHERE a.id = @accountId AND {FollowStore.Follows("t.topic")})";

    public static NewsItem? Find(Tx tx, long id) =>
        tx.Find<NewsItem>($"SELECT {Columns} FROM news w WHERE w.id = @id", new { id });

    public static IReadOnlyList<Topic> TopicsOf(Tx tx, long id) =>
        [
            .. tx.List<string>("SELECT topic FROM news_topics WHERE news_id = @id ORDER BY rowid", new { id })
                .Select(Topic.Read)
                .OfType<Topic>(),
        ];

    /// <summary>What this account may read, the latest first.</summary>
    public static IReadOnlyList<NewsItem> Latest(Tx tx, long accountId, int skip, int limit) =>
        tx.List<NewsItem>(
            $"""
            SELECT {Columns} FROM news w WHERE {IsOut} AND {MayRead}
            ORDER BY w.published_at DESC, w.id DESC LIMIT @limit OFFSET @skip
            """,
            new
            {
                accountId,
                skip,
                limit,
            }
        );

    public static NewsItem? FindFor(Tx tx, long accountId, long id) =>
        tx.Find<NewsItem>(
            $"SELECT {Columns} FROM news w WHERE w.id = @id AND {IsOut} AND {MayRead}",
            new { id, accountId }
        );

    /// <summary>What a digest of this stretch of time tells this account, the oldest first.</summary>
    public static IReadOnlyList<NewsItem> ForDigest(Tx tx, long accountId, DateTimeOffset after, DateTimeOffset upTo) =>
        tx.List<NewsItem>(
            $"""
            SELECT {Columns} FROM news w
            WHERE {IsOut} AND w.published_at >= @after AND w.published_at < @upTo AND {Follows}
            ORDER BY w.published_at, w.id LIMIT 200
            """,
            new
            {
                accountId,
                after,
                upTo,
            }
        );

    /// <summary>What may stand on pages that everybody opens, the latest first.</summary>
    public static IReadOnlyList<NewsItem> Public(Tx tx, int limit) =>
        tx.List<NewsItem>(
            $"""
            SELECT {Columns} FROM news w
            WHERE {IsOut} AND EXISTS (SELECT 1 FROM news_topics t WHERE t.news_id = w.id AND (t.topic = 'centre' OR t.topic LIKE 'direction:%'))
            ORDER BY w.published_at DESC, w.id DESC LIMIT @limit
            """,
            new { limit }
        );

    /// <summary>What was published: one's own, or for who leads the centre everybody's; the latest first.</summary>
    public static IReadOnlyList<NewsItem> Written(Tx tx, long? authorId, int skip, int limit) =>
        tx.List<NewsItem>(
            $"""
            SELECT {Columns} FROM news w
            WHERE w.state NOT IN ('draft', 'collecting') AND (@authorId IS NULL OR w.author_id = @authorId)
            ORDER BY w.published_at DESC, w.id DESC LIMIT @limit OFFSET @skip
            """,
            new
            {
                authorId,
                skip,
                limit,
            }
        );

    /// <summary>How many accounts would hear of a draft at once, and how many in a digest.</summary>
    public static NewsReach Reach(Tx tx, long id) =>
        tx.One<NewsReach>(
            $"""
            SELECT count(CASE WHEN {FollowStore.Rhythm} = 'atOnce' THEN 1 END) AS at_once, count(*) AS followers
            FROM accounts a
            WHERE a.state = 'active' AND {FollowStore.IsHere} AND {FollowStore.Listens}
                AND EXISTS (SELECT 1 FROM news_topics t WHERE t.news_id = @id AND {FollowStore.Follows("t.topic")})
            """,
            new { id }
        );

    /// <summary>Whether the clock has anything to look after.</summary>
    public static bool HasWork(Tx tx) =>
        tx.Find<long?>(
            """
            SELECT id FROM news WHERE state IN ('collecting', 'sending') OR editions > followed
            UNION ALL
            SELECT account_id FROM subscriptions WHERE rhythm IN ('daily', 'weekly') AND next_at <= @now
            LIMIT 1
            """,
            new { now = tx.Now }
        )
            is not null;

    /// <summary>Drafts that nobody went on with.</summary>
    public static int EraseOld(Tx tx) =>
        tx.Run(
            "DELETE FROM news WHERE state = 'draft' AND changed_at < @monthAgo",
            new { monthAgo = tx.Now.AddDays(-30) }
        );

    internal static IReadOnlyList<NewsItem> UnderWay(Tx tx) =>
        tx.List<NewsItem>(
            $"SELECT {Columns} FROM news w WHERE w.state IN ('collecting', 'sending') OR w.editions > w.followed ORDER BY w.id"
        );

    /// <summary>Of a stretch of accounts, who hears of it at once.</summary>
    internal static IReadOnlyList<long> Readers(Tx tx, long id, long after, long upTo) =>
        tx.List<long>(
            $"""
            SELECT a.id FROM accounts a
            WHERE a.id > @after AND a.id <= @upTo AND {FollowStore.IsHere} AND {FollowStore.Rhythm} = 'atOnce'
                AND EXISTS (SELECT 1 FROM news_topics t WHERE t.news_id = @id AND {FollowStore.Follows("t.topic")})
            ORDER BY a.id
            """,
            new
            {
                id,
                after,
                upTo,
            }
        );

    internal static long Insert(Tx tx, NewsItem item) =>
        tx.One<long>(
            """
            INSERT INTO news (author_id, state, content, text, page, channel_id, album, created_at, changed_at)
            VALUES (@authorId, @state, @content, @text, @page, @channelId, @album, @now, @now) RETURNING id
            """,
            new
            {
                item.AuthorId,
                state = item.State.Stored(),
                item.Content,
                item.Text,
                item.Page,
                item.ChannelId,
                item.Album,
                now = tx.Now,
            }
        );

    internal static void Save(Tx tx, NewsItem item) =>
        tx.Run(
            """
            UPDATE news SET state = @state, content = @content, text = @text, last_account = @lastAccount,
                account_done = @accountDone, editions = @editions, followed = @followed, follow_row = @followRow,
                published_at = @publishedAt, changed_at = @now
            WHERE id = @id
            """,
            new
            {
                item.Id,
                state = item.State.Stored(),
                item.Content,
                item.Text,
                item.LastAccount,
                item.AccountDone,
                item.Editions,
                item.Followed,
                item.FollowRow,
                item.PublishedAt,
                now = tx.Now,
            }
        );

    internal static void AddTopic(Tx tx, long id, Topic topic) =>
        tx.Run(
            "INSERT INTO news_topics (news_id, topic) VALUES (@id, @key) ON CONFLICT (news_id, topic) DO NOTHING",
            new { id, topic.Key }
        );

    /// <returns>Whether it was there.</returns>
    internal static bool RemoveTopic(Tx tx, long id, Topic topic) =>
        tx.Run("DELETE FROM news_topics WHERE news_id = @id AND topic = @key", new { id, topic.Key }) > 0;

    /// <summary>Something of it waits, or is just being sent.</summary>
    internal static bool IsOnItsWay(Tx tx, string batch) =>
        tx.Find<long?>(
            "SELECT id FROM outgoing WHERE batch = @batch AND state IN ('queued', 'sending') LIMIT 1",
            new { batch }
        )
            is not null;
}

/// <summary>How many accounts hear of something.</summary>
public sealed record NewsReach
{
    public int AtOnce { get; init; }

    /// <summary>At whatever rhythm.</summary>
    public int Followers { get; init; }
}
