using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Privacy;

public static class RequestStore
{
    private const string Columns = "id, person_id, asked_by, kind, text, asked_at, due_on, answer, answered_at";

    public static PrivacyRequest? Find(Tx tx, long id) =>
        tx.Find<PrivacyRequest>($"SELECT {Columns} FROM privacy_requests WHERE id = @id", new { id });

    /// <summary>What waits for an answer, the nearest term first.</summary>
    public static IReadOnlyList<PrivacyRequest> Open(Tx tx) =>
        tx.List<PrivacyRequest>(
            $"SELECT {Columns} FROM privacy_requests WHERE answered_at IS NULL ORDER BY due_on, id"
        );

    public static int CountOpen(Tx tx, long? personId = null) =>
        tx.One<int>(
            "SELECT count(*) FROM privacy_requests WHERE answered_at IS NULL AND person_id = coalesce(@personId, person_id)",
            new { personId }
        );

    internal static long Add(Tx tx, long personId, long? askedBy, RequestKind kind, string? text, DateOnly dueOn) =>
        tx.One<long>(
            """
            INSERT INTO privacy_requests (person_id, asked_by, kind, text, asked_at, due_on)
            VALUES (@personId, @askedBy, @kind, @text, @now, @dueOn)
            RETURNING id
            """,
            new
            {
                personId,
                askedBy,
                kind = kind.Stored(),
                text,
                dueOn,
                now = tx.Now,
            }
        );

    internal static bool Answer(Tx tx, long id, string answer, long? by) =>
        tx.Run(
            """
            UPDATE privacy_requests SET text = NULL, answer = @answer, answered_by = @by, answered_at = @now
            WHERE id = @id AND answered_at IS NULL
            """,
            new
            {
                id,
                answer,
                by,
                now = tx.Now,
            }
        ) == 1;
}
