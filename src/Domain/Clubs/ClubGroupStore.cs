using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>The rows of <c>club_groups</c>, each with how many attend it, are awaited and queue.</summary>
public static class ClubGroupStore
{
    private const string Columns = """
        g.id, g.club_id, g.title, g.capacity,
        (SELECT count(*) FROM club_members m WHERE m.group_id = g.id AND m.status = 'enrolled') AS enrolled,
        (SELECT count(*) FROM club_members m WHERE m.group_id = g.id AND m.status = 'awaitingConsent') AS held,
        (SELECT count(*) FROM club_members m WHERE m.group_id = g.id AND m.status = 'queued') AS queued
        """;

    public static ClubGroup? Find(Tx tx, long id) =>
        tx.Find<ClubGroup>($"SELECT {Columns} FROM club_groups g WHERE g.id = @id", new { id });

    public static IReadOnlyList<ClubGroup> Of(Tx tx, long clubId) =>
        tx.List<ClubGroup>(
            $"SELECT {Columns} FROM club_groups g WHERE g.club_id = @clubId ORDER BY g.id",
            new { clubId }
        );

    /// <returns>The new group's id, or nothing when the club has one of this name.</returns>
    internal static long? Add(Tx tx, long clubId, string title, int? capacity) =>
        tx.Find<long?>(
            """
            INSERT INTO club_groups (club_id, title, capacity) VALUES (@clubId, @title, @capacity)
            ON CONFLICT (club_id, title) DO NOTHING RETURNING id
            """,
            new
            {
                clubId,
                title,
                capacity,
            }
        );

    /// <returns>False when another group of the club has this name.</returns>
    internal static bool Rename(Tx tx, ClubGroup group, string title) =>
        tx.Run(
            """
            UPDATE club_groups SET title = @title WHERE id = @id AND NOT EXISTS (
                SELECT 1 FROM club_groups o WHERE o.club_id = @clubId AND o.title = @title AND o.id <> @id)
            """,
            new
            {
                group.Id,
                group.ClubId,
                title,
            }
        ) > 0;

    internal static void SetCapacity(Tx tx, long id, int? capacity) =>
        tx.Run("UPDATE club_groups SET capacity = @capacity WHERE id = @id", new { id, capacity });

    /// <returns>False when somebody has ever asked for a place in it, or a lesson of it is on record.</returns>
    internal static bool Drop(Tx tx, long id) =>
        tx.Run(
            """
            DELETE FROM club_groups WHERE id = @id
                AND NOT EXISTS (SELECT 1 FROM club_members m WHERE m.group_id = @id)
                AND NOT EXISTS (SELECT 1 FROM club_sessions s WHERE s.group_id = @id)
            """,
            new { id }
        ) > 0;
}
