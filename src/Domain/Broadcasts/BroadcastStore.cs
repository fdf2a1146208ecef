using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>The rows of <c>broadcasts</c>. Who may change them is decided by the actions.</summary>
public static class BroadcastStore
{
    private const string Columns = """
        b.id, b.author_id, b.account_id, b.state, b.content, b.album, b.collecting, b.screen, b.keys_apart, b.must_copy,
        b.acknowledged, b.urgent, b.why, b.planned_for, b.due_at, b.weekly, b.approved_by, b.last_account, b.last_person, b.account_done,
        b.person_done, b.follow_batch, b.follow_row, b.repeating, b.held_until, b.hold_batch, b.hold_row, b.proofs, b.editions,
        b.corrected, b.reminders, b.shown_at, b.created_at, b.started_at, b.settled_at
        """;

    public static Broadcast? Find(Tx tx, long id) =>
        tx.Find<Broadcast>($"SELECT {Columns} FROM broadcasts b WHERE b.id = @id", new { id });

    /// <summary>What was sent or is planned: one's own, or for who leads the centre everybody's; the latest first.</summary>
    public static IReadOnlyList<Broadcast> Listed(Tx tx, Actor actor, int skip, int limit) =>
        tx.List<Broadcast>(
            $"""
            SELECT {Columns} FROM broadcasts b
            WHERE b.state NOT IN ('draft', 'cancelled') AND (@all OR b.author_id = @me)
            ORDER BY b.id DESC LIMIT @limit OFFSET @skip
            """,
            new
            {
                all = actor.LeadsCentre,
                me = actor.PersonId,
                skip,
                limit,
            }
        );

    /// <summary>Albums whose last part came so long ago that it was the last.</summary>
    public static IReadOnlyList<Broadcast> Complete(Tx tx, DateTimeOffset before) =>
        tx.List<Broadcast>(
            $"SELECT {Columns} FROM broadcasts b WHERE b.collecting = 1 AND (b.changed_at <= @before OR b.changed_at > @now) LIMIT 20",
            new { before, now = tx.Now }
        );

    /// <summary>Whether the clock has anything to look after.</summary>
    public static bool HasWork(Tx tx) =>
        tx.Find<long?>(
            """
            SELECT id FROM broadcasts WHERE state IN ('grace', 'planned') AND due_at <= @now
            UNION ALL
            SELECT id FROM broadcasts WHERE state IN ('preparing', 'sending', 'stopping', 'correcting', 'withdrawing')
            UNION ALL
            SELECT id FROM broadcasts WHERE stale = 1
            UNION ALL
            SELECT id FROM broadcasts WHERE collecting = 1
            LIMIT 1
            """,
            new { now = tx.Now }
        )
            is not null;

    /// <summary>Drafts that nobody went on with, and contents that are long since sent, are forgotten.</summary>
    public static void EraseOld(Tx tx)
    {
        var monthAgo = tx.Now.AddDays(-30);
        tx.Run("DELETE FROM broadcasts WHERE state = 'draft' AND changed_at < @monthAgo", new { monthAgo });
        tx.Run(
            "UPDATE broadcasts SET content = NULL WHERE settled_at < @monthAgo AND content IS NOT NULL",
            new { monthAgo }
        );
    }

    internal static Broadcast? NextDue(Tx tx) =>
        tx.Find<Broadcast>(
            $"""
            SELECT {Columns} FROM broadcasts b
            WHERE b.state IN ('grace', 'planned') AND b.due_at <= @now ORDER BY b.due_at, b.id LIMIT 1
            """,
            new { now = tx.Now }
        );

    internal static IReadOnlyList<Broadcast> UnderWay(Tx tx) =>
        tx.List<Broadcast>(
            $"""
            SELECT {Columns} FROM broadcasts b
            WHERE b.state IN ('preparing', 'sending', 'stopping', 'correcting', 'withdrawing') ORDER BY b.id
            """
        );

    internal static IReadOnlyList<Broadcast> Stale(Tx tx) =>
        tx.List<Broadcast>($"SELECT {Columns} FROM broadcasts b WHERE b.stale = 1 ORDER BY b.id LIMIT 20");

    internal static long Insert(Tx tx, long? authorId, long? accountId, BroadcastState state) =>
        tx.One<long>(
            """
            INSERT INTO broadcasts (author_id, account_id, state, created_at, changed_at)
            VALUES (@authorId, @accountId, @state, @now, @now)
            RETURNING id
            """,
            new
            {
                authorId,
                accountId,
                state = state.Stored(),
                now = tx.Now,
            }
        );

    /// <summary>Everything but the content, which is long and seldom changes.</summary>
    internal static void Save(Tx tx, Broadcast item) =>
        tx.Run(
            """
            UPDATE broadcasts SET state = @state, album = @album, collecting = @collecting, screen = @screen,
                keys_apart = @keysApart, must_copy = @mustCopy, acknowledged = @acknowledged, urgent = @urgent, why = @why,
                planned_for = @plannedFor, due_at = @dueAt,
                weekly = @weekly, approved_by = @approvedBy, last_account = @lastAccount, last_person = @lastPerson,
                account_done = @accountDone, person_done = @personDone, follow_batch = @followBatch, follow_row = @followRow,
                repeating = @repeating, held_until = @heldUntil, hold_batch = @holdBatch, hold_row = @holdRow, proofs = @proofs, editions = @editions,
                corrected = @corrected, reminders = @reminders, shown_at = @shownAt, started_at = @startedAt,
                settled_at = @settledAt, changed_at = @now
            WHERE id = @id
            """,
            new
            {
                item.Id,
                state = item.State.Stored(),
                item.Album,
                item.Collecting,
                item.Screen,
                item.KeysApart,
                item.MustCopy,
                item.Acknowledged,
                item.Urgent,
                item.Why,
                item.PlannedFor,
                item.DueAt,
                item.Weekly,
                item.ApprovedBy,
                item.LastAccount,
                item.LastPerson,
                item.AccountDone,
                item.PersonDone,
                item.FollowBatch,
                item.FollowRow,
                item.Repeating,
                item.HeldUntil,
                item.HoldBatch,
                item.HoldRow,
                item.Proofs,
                item.Editions,
                item.Corrected,
                item.Reminders,
                item.ShownAt,
                item.StartedAt,
                item.SettledAt,
                now = tx.Now,
            }
        );

    internal static void SetContent(Tx tx, long id, string? content) =>
        tx.Run("UPDATE broadcasts SET content = @content WHERE id = @id", new { id, content });

    internal static void SetStale(Tx tx, long id, bool stale) =>
        tx.Run("UPDATE broadcasts SET stale = @stale WHERE id = @id AND stale <> @stale", new { id, stale });
}
