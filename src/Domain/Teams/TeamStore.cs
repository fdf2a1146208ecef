using TochkaBot.Domain.Access;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

/// <summary>The rows of <c>teams</c>: names and secrets. Who stands in a team is in the sign-ups, see <see cref="Squads"/>.</summary>
internal static class TeamStore
{
    private const string Columns = """
        t.id, t.event_id, t.unit, t.name, t.mentor_id, t.link, t.code, t.code_until, t.captain_id, t.size, t.is_kept,
        t.warned_at, t.created_at
        """;

    private const string Members = """
        sign_ups s WHERE s.unit = t.unit
        AND s.status IN ('awaitingConsent', 'awaitingApproval', 'seated', 'queued', 'offered')
        """;

    public static long Add(Tx tx, long eventId, long unit, string name) =>
        tx.One<long>(
            """
            INSERT INTO teams (event_id, unit, name, link, code, code_until, created_at)
            VALUES (@eventId, @unit, @name, @link, @code, @until, @now) RETURNING id
            """,
            new
            {
                eventId,
                unit,
                name,
                link = Secrets.Link(),
                code = Secrets.Code(),
                until = tx.Now + PersonalCodeStore.CodeLife,
                now = tx.Now,
            }
        );

    public static Team? Find(Tx tx, long id) =>
        tx.Find<Team>($"SELECT {Columns} FROM teams t WHERE t.id = @id", new { id });

    public static Team? FindByUnit(Tx tx, long unit) =>
        tx.Find<Team>($"SELECT {Columns} FROM teams t WHERE t.unit = @unit", new { unit });

    public static Team? FindByLink(Tx tx, string link) =>
        tx.Find<Team>($"SELECT {Columns} FROM teams t WHERE t.link = @link", new { link });

    /// <summary>Whether it is still good is for the caller to see.</summary>
    public static Team? FindByCode(Tx tx, string code) =>
        tx.Find<Team>($"SELECT {Columns} FROM teams t WHERE t.code = @code", new { code });

    public static IReadOnlyList<Team> OfEvent(Tx tx, long eventId) =>
        tx.List<Team>($"SELECT {Columns} FROM teams t WHERE t.event_id = @eventId ORDER BY t.id", new { eventId });

    public static void Rename(Tx tx, long id, string name) =>
        tx.Run("UPDATE teams SET name = @name WHERE id = @id", new { id, name });

    public static void SetMentor(Tx tx, long id, long? mentorId) =>
        tx.Run("UPDATE teams SET mentor_id = @mentorId WHERE id = @id", new { id, mentorId });

    public static void Keep(Tx tx, long id) => tx.Run("UPDATE teams SET is_kept = 1 WHERE id = @id", new { id });

    /// <summary>The code to type lives a day; whoever looks at a dead one gets another.</summary>
    public static void NewCode(Tx tx, long id) =>
        tx.Run(
            "UPDATE teams SET code = @code, code_until = @until WHERE id = @id",
            new
            {
                id,
                code = Secrets.Code(),
                until = tx.Now + PersonalCodeStore.CodeLife,
            }
        );

    public static void NewLink(Tx tx, long id) =>
        tx.Run("UPDATE teams SET link = @link WHERE id = @id", new { id, link = Secrets.Link() });

    /// <summary>The captain knows of what became of the team up to now.</summary>
    public static void Told(Tx tx, Squad squad) =>
        tx.Run(
            "UPDATE teams SET captain_id = @captain, size = @count WHERE id = @id",
            new
            {
                squad.Team.Id,
                captain = squad.Captain.Person.Id,
                squad.Count,
            }
        );

    public static void Warned(Tx tx, long id) =>
        tx.Run("UPDATE teams SET warned_at = @now WHERE id = @id", new { id, now = tx.Now });

    /// <summary>Another leads than the one who was told so, or they have become fewer.</summary>
    public static IReadOnlyList<Team> Changed(Tx tx) =>
        tx.List<Team>(
            $"""
            SELECT {Columns} FROM events e JOIN teams t ON t.event_id = e.id
            WHERE e.status = 'published' AND e.starts_at > @now AND (
              EXISTS (SELECT 1 FROM {Members} AND s.leads = 1 AND s.person_id IS NOT t.captain_id)
              OR (SELECT count(*) FROM {Members}) BETWEEN 1 AND t.size - 1)
            ORDER BY t.id
            """,
            new { now = tx.Now }
        );

    /// <summary>Events that close within this time and have teams that were not warned yet.</summary>
    public static IReadOnlyList<long> Closing(Tx tx, DateTimeOffset horizon) =>
        tx.List<long>(
            """
            SELECT DISTINCT e.id FROM events e JOIN teams t ON t.event_id = e.id
            WHERE e.status = 'published' AND e.starts_at > @now AND t.warned_at IS NULL AND t.is_kept = 0
              AND min(e.starts_at, coalesce(e.sign_up_closes_at, e.starts_at)) BETWEEN @now AND @horizon
            ORDER BY e.id
            """,
            new { now = tx.Now, horizon }
        );
}
