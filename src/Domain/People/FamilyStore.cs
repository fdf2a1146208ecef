using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

/// <summary>The rows of <c>family_links</c>. Who may change them is decided by the families' own actions.</summary>
public static class FamilyStore
{
    private const string Columns = "l.id, l.adult_id, l.child_id, l.role, l.confirmed_at";

    public static FamilyLink? Find(Tx tx, long id) =>
        tx.Find<FamilyLink>($"SELECT {Columns} FROM family_links l WHERE l.id = @id AND l.until IS NULL", new { id });

    public static FamilyLink? Find(Tx tx, long adultId, long childId) =>
        tx.Find<FamilyLink>(
            $"SELECT {Columns} FROM family_links l WHERE l.adult_id = @adultId AND l.child_id = @childId AND l.until IS NULL",
            new { adultId, childId }
        );

    /// <summary>The children that this adult acts for, in the order of their names.</summary>
    public static IReadOnlyList<FamilyLink> LinksOf(Tx tx, long adultId) =>
        tx.List<FamilyLink>(
            $"""
            SELECT {Columns} FROM family_links l JOIN people p ON p.id = l.child_id
            WHERE l.adult_id = @adultId AND l.until IS NULL ORDER BY p.sort_key, p.id
            """,
            new { adultId }
        );

    public static IReadOnlyList<FamilyLink> AdultsOf(Tx tx, long childId) =>
        tx.List<FamilyLink>(
            $"SELECT {Columns} FROM family_links l WHERE l.child_id = @childId AND l.until IS NULL ORDER BY l.id",
            new { childId }
        );

    /// <summary>Links of the kind that waits for a word of staff, oldest first.</summary>
    public static IReadOnlyList<FamilyLink> Unconfirmed(Tx tx) =>
        tx.List<FamilyLink>(
            $"SELECT {Columns} FROM family_links l WHERE l.confirmed_at IS NULL AND l.until IS NULL ORDER BY l.id"
        );

    /// <summary>A link that stands already is confirmed; a representative does not become a helper by it.</summary>
    /// <param name="confirmed">By a code that the family held, or by staff.</param>
    /// <param name="confirmedBy">The member of staff, where it was one.</param>
    public static void Link(
        Tx tx,
        long adultId,
        long childId,
        FamilyRole role,
        bool confirmed,
        long? confirmedBy = null
    ) =>
        tx.Run(
            """
            INSERT INTO family_links (adult_id, child_id, role, since, confirmed_at, confirmed_by)
            VALUES (@adultId, @childId, @role, @now, @confirmedAt, @confirmedBy)
            ON CONFLICT (adult_id, child_id) WHERE until IS NULL DO UPDATE
            SET role = CASE family_links.role WHEN 'representative' THEN family_links.role ELSE excluded.role END,
                confirmed_at = coalesce(family_links.confirmed_at, excluded.confirmed_at),
                confirmed_by = coalesce(family_links.confirmed_by, excluded.confirmed_by)
            """,
            new
            {
                adultId,
                childId,
                role = role.Stored(),
                now = tx.Now,
                confirmedAt = confirmed ? tx.Now : (DateTimeOffset?)null,
                confirmedBy,
            }
        );

    public static void Confirm(Tx tx, long id, long? confirmedBy) =>
        tx.Run(
            "UPDATE family_links SET confirmed_at = @now, confirmed_by = @confirmedBy WHERE id = @id AND confirmed_at IS NULL",
            new
            {
                id,
                confirmedBy,
                now = tx.Now,
            }
        );

    public static void End(Tx tx, long id) =>
        tx.Run("UPDATE family_links SET until = @now WHERE id = @id AND until IS NULL", new { id, now = tx.Now });
}
