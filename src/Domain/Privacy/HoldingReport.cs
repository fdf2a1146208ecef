using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Privacy;

public static class HoldingReport
{
    public static Holding Of(Tx tx, long personId) =>
        tx.One<Holding>(
            """
            SELECT
                (SELECT count(*) FROM class_memberships WHERE person_id = @personId) AS classes,
                (SELECT count(*) FROM sign_ups WHERE person_id = @personId) AS sign_ups,
                (SELECT count(*) FROM sign_ups WHERE person_id = @personId AND attendance = 'came') AS came,
                (SELECT count(*) FROM trips t JOIN sign_ups s ON s.id = t.sign_up_id WHERE s.person_id = @personId) AS trips,
                (SELECT count(*) FROM event_results WHERE person_id = @personId) AS results,
                (SELECT count(*) FROM club_members WHERE person_id = @personId) AS clubs,
                (SELECT count(*) FROM tournament_players WHERE person_id = @personId) AS tournaments,
                (SELECT count(*) FROM consent_answers WHERE person_id = @personId OR answered_by = @personId) AS consents,
                (SELECT count(*) FROM family_links WHERE (child_id = @personId OR adult_id = @personId) AND until IS NULL) AS links,
                (SELECT count(*) FROM accounts WHERE person_id = @personId) AS accounts,
                (SELECT count(*) FROM outgoing WHERE created_at >= @monthAgo AND act <> 'menu' AND act <> 'strip'
                    AND account_id IN (SELECT id FROM accounts WHERE person_id = @personId)) AS messages,
                (SELECT count(*) FROM privacy_requests WHERE person_id = @personId) AS requests,
                (SELECT birth_year FROM people WHERE id = @personId) AS birth_year
            """,
            new { personId, monthAgo = tx.Now.AddDays(-30) }
        );
}
