using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.News;

/// <summary>The rows of <c>news_channels</c> and <c>news_posts</c>.</summary>
public static class ChannelStore
{
    private const string Columns = "id, title, state";

    /// <summary>Those that the bot is in, the newest first.</summary>
    public static IReadOnlyList<NewsChannel> All(Tx tx) =>
        tx.List<NewsChannel>($"SELECT {Columns} FROM news_channels WHERE state <> 'gone' ORDER BY id DESC LIMIT 20");

    public static NewsChannel? Find(Tx tx, long id) =>
        tx.Find<NewsChannel>($"SELECT {Columns} FROM news_channels WHERE id = @id", new { id });

    internal static NewsChannel? Find(Tx tx, string channel, string address) =>
        tx.Find<NewsChannel>(
            $"SELECT {Columns} FROM news_channels WHERE channel = @channel AND address = @address",
            new { channel, address }
        );

    internal static long Put(Tx tx, string channel, string address, string title) =>
        tx.One<long>(
            """
            INSERT INTO news_channels (channel, address, title, state, changed_at) VALUES (@channel, @address, @title, 'asked', @now)
            ON CONFLICT (channel, address) DO UPDATE SET title = excluded.title, state = 'asked', changed_at = excluded.changed_at
            RETURNING id
            """,
            new
            {
                channel,
                address,
                title,
                now = tx.Now,
            }
        );

    internal static void Set(Tx tx, long id, ChannelState state, long? by) =>
        tx.Run(
            "UPDATE news_channels SET state = @state, decided_by = @by, changed_at = @now WHERE id = @id",
            new
            {
                id,
                state = state.Stored(),
                by,
                now = tx.Now,
            }
        );

    internal static NewsItem? FindNews(Tx tx, long channelId, ChannelPost post) =>
        tx.Find<long?>(
            """
            SELECT news_id FROM news_posts WHERE channel_id = @channelId AND message_id = @messageId
            UNION ALL
            SELECT id FROM news WHERE channel_id = @channelId AND album = @album
            LIMIT 1
            """,
            new
            {
                channelId,
                post.MessageId,
                post.Album,
            }
        )
            is { } id
            ? NewsStore.Find(tx, id)
            : null;

    /// <returns>Whether it is new.</returns>
    internal static bool AddPost(Tx tx, long channelId, string messageId, long newsId) =>
        tx.Run(
            """
            INSERT INTO news_posts (channel_id, message_id, news_id) VALUES (@channelId, @messageId, @newsId)
            ON CONFLICT (channel_id, message_id) DO NOTHING
            """,
            new
            {
                channelId,
                messageId,
                newsId,
            }
        ) == 1;
}
