using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

/// <summary>Who looks for a team, and which teams have asked whom in.</summary>
internal static class SeekerStore
{
    /// <returns>False when they were looking before.</returns>
    public static bool Add(Tx tx, long eventId, long personId, long? askedBy) =>
        tx.Run(
            """
            INSERT INTO team_seekers (event_id, person_id, asked_by, asked_at) VALUES (@eventId, @personId, @askedBy, @now)
            ON CONFLICT (event_id, person_id) DO NOTHING
            """,
            new
            {
                eventId,
                personId,
                askedBy,
                now = tx.Now,
            }
        ) == 1;

    public static bool Has(Tx tx, long eventId, long personId) =>
        tx.One<long>(
            "SELECT count(*) FROM team_seekers WHERE event_id = @eventId AND person_id = @personId",
            new { eventId, personId }
        ) > 0;

    /// <summary>With the invitations that they have.</summary>
    public static bool Remove(Tx tx, long eventId, long personId)
    {
        tx.Run(
            """
            DELETE FROM team_calls WHERE person_id = @personId
              AND team_id IN (SELECT id FROM teams WHERE event_id = @eventId)
            """,
            new { eventId, personId }
        );
        return tx.Run(
                "DELETE FROM team_seekers WHERE event_id = @eventId AND person_id = @personId",
                new { eventId, personId }
            ) == 1;
    }

    /// <summary>By class and name.</summary>
    public static IReadOnlyList<Person> OfEvent(Tx tx, long eventId) =>
        tx.List<Person>(
            $"""
            SELECT {PersonStore.Columns} FROM {PersonStore.WithClass}
            WHERE p.id IN (SELECT k.person_id FROM team_seekers k WHERE k.event_id = @eventId)
            ORDER BY c.grade, c.letter, p.sort_key, p.id
            """,
            new { eventId }
        );

    public static bool Call(Tx tx, long teamId, long personId) =>
        tx.Run(
            """
            INSERT INTO team_calls (team_id, person_id, called_at) VALUES (@teamId, @personId, @now)
            ON CONFLICT (team_id, person_id) DO NOTHING
            """,
            new
            {
                teamId,
                personId,
                now = tx.Now,
            }
        ) == 1;

    public static bool IsCalled(Tx tx, long teamId, long personId) =>
        tx.One<long>(
            "SELECT count(*) FROM team_calls WHERE team_id = @teamId AND person_id = @personId",
            new { teamId, personId }
        ) > 0;

    /// <summary>Whom this team has asked in, and who has not answered.</summary>
    public static IReadOnlyList<long> Called(Tx tx, long teamId) =>
        tx.List<long>("SELECT person_id FROM team_calls WHERE team_id = @teamId", new { teamId });

    /// <returns>False when there was no invitation.</returns>
    public static bool Uncall(Tx tx, long teamId, long personId) =>
        tx.Run("DELETE FROM team_calls WHERE team_id = @teamId AND person_id = @personId", new { teamId, personId })
        == 1;

    /// <summary>Nobody looks for a team where nothing is ahead.</summary>
    public static void ForgetOver(Tx tx)
    {
        const string Over = """
            SELECT e.id FROM events e
            WHERE e.status IN ('cancelled', 'finished') OR coalesce(e.ends_at, e.starts_at) <= @now
            """;
        tx.Run(
            $"DELETE FROM team_calls WHERE team_id IN (SELECT t.id FROM teams t WHERE t.event_id IN ({Over}))",
            new { now = tx.Now }
        );
        tx.Run($"DELETE FROM team_seekers WHERE event_id IN ({Over})", new { now = tx.Now });
    }
}
