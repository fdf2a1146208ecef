using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Papers;

/// <summary>A paper that goes with an event. Its bytes are asked for apart.</summary>
public sealed record Attachment
{
    public long Id { get; init; }

    public long EventId { get; init; }

    /// <summary>The bytes: events that share them have the same paper.</summary>
    public long PaperId { get; init; }

    public string FileName { get; init; } = string.Empty;

    public long Size { get; init; }
}

/// <summary>
/// Papers that go with events. An event that was made from another shares the bytes with it, and so do those of one series;
/// they go with the last event that has them.
/// </summary>
public static class AttachmentStore
{
    public const int Most = 5;

    private const string Columns = "a.id, a.event_id, a.paper_id, a.file_name, length(p.content) AS size";

    public static IReadOnlyList<Attachment> Of(Tx tx, long eventId) =>
        tx.List<Attachment>(
            $"""
            SELECT {Columns} FROM event_attachments a JOIN papers p ON p.id = a.paper_id
            WHERE a.event_id = @eventId ORDER BY a.id
            """,
            new { eventId }
        );

    public static int Count(Tx tx, long eventId) =>
        tx.One<int>("SELECT count(*) FROM event_attachments WHERE event_id = @eventId", new { eventId });

    public static Attachment? Find(Tx tx, long id) =>
        tx.Find<Attachment>(
            $"SELECT {Columns} FROM event_attachments a JOIN papers p ON p.id = a.paper_id WHERE a.id = @id",
            new { id }
        );

    public static byte[] Content(Tx tx, long id) =>
        tx.One<byte[]>(
            "SELECT p.content FROM event_attachments a JOIN papers p ON p.id = a.paper_id WHERE a.id = @id",
            new { id }
        );

    internal static void Add(Tx tx, long eventId, string fileName, byte[] content, long? by)
    {
        var paperId =
            InSeries(tx, eventId, content)
            ?? tx.One<long>("INSERT INTO papers (content) VALUES (@content) RETURNING id", new { content });
        Share(tx, eventId, paperId, fileName, by);
    }

    /// <summary>A paper that another event has goes with this one too.</summary>
    internal static void Share(Tx tx, long eventId, long paperId, string fileName, long? by) =>
        tx.Run(
            """
            INSERT INTO event_attachments (event_id, paper_id, file_name, added_by, added_at)
            VALUES (@eventId, @paperId, @fileName, @by, @now)
            """,
            new
            {
                eventId,
                paperId,
                fileName,
                by,
                now = tx.Now,
            }
        );

    internal static void Remove(Tx tx, long id)
    {
        var paperId = tx.Find<long?>("DELETE FROM event_attachments WHERE id = @id RETURNING paper_id", new { id });
        tx.Run(
            """
            DELETE FROM papers
            WHERE id = @paperId AND NOT EXISTS (SELECT 1 FROM event_attachments a WHERE a.paper_id = papers.id)
            """,
            new { paperId }
        );
    }

    /// <summary>What is true of the old event is true of the next one.</summary>
    internal static void Copy(Tx tx, long fromEvent, long toEvent, long? by) =>
        tx.Run(
            """
            INSERT INTO event_attachments (event_id, paper_id, file_name, added_by, added_at)
            SELECT @toEvent, paper_id, file_name, @by, @now FROM event_attachments WHERE event_id = @fromEvent ORDER BY id
            """,
            new
            {
                fromEvent,
                toEvent,
                by,
                now = tx.Now,
            }
        );

    /// <summary>The same bytes at another event of the series: whoever gives a file to each of them by hand gives one paper.</summary>
    private static long? InSeries(Tx tx, long eventId, byte[] content) =>
        tx.Find<long?>(
            """
            SELECT p.id FROM events e JOIN event_attachments a ON a.event_id = e.id JOIN papers p ON p.id = a.paper_id
            WHERE e.series_id = (SELECT series_id FROM events WHERE id = @eventId)
              AND length(p.content) = @length AND p.content = @content
            LIMIT 1
            """,
            new
            {
                eventId,
                length = content.Length,
                content,
            }
        );
}
