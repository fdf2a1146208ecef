using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Privacy;

/// <summary>What hangs on rows that are kept, since they are counted, and tells of the person all the same.</summary>
internal static class HangingStore
{
    private static readonly string[] Deletions =
    [
        // The result is counted, its photo shows a name.
        "DELETE FROM diplomas WHERE result_id IN (SELECT id FROM event_results WHERE person_id = @personId)",
        // The sign-up is counted; how the child went home is nobody's business any more.
        "DELETE FROM trips WHERE sign_up_id IN (SELECT id FROM sign_ups WHERE person_id = @personId)",
        // The sign-up is counted; what was answered with it is theirs.
        "DELETE FROM event_answers WHERE sign_up_id IN (SELECT id FROM sign_ups WHERE person_id = @personId)",
    ];

    public static void Erase(Tx tx, long personId)
    {
        foreach (var deletion in Deletions)
        {
            tx.Run(deletion, new { personId });
        }
    }
}
