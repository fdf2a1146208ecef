using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>What the head has set.</summary>
public static class ReachStore
{
    private const string Key = "broadcasts.teachersReach";

    public static TeachersReach Of(Tx tx) =>
        Enum.TryParse<TeachersReach>(
            tx.Find<string>("SELECT value FROM meta WHERE key = @key", new { key = Key }),
            ignoreCase: true,
            out var known
        )
            ? known
            : TeachersReach.All;

    public static BroadcastOutcome Set(Tx tx, Actor actor, TeachersReach reach)
    {
        if (!actor.IsHead)
        {
            return BroadcastOutcome.NotAllowed;
        }

        tx.Run(
            "INSERT INTO meta (key, value) VALUES (@key, @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            new { key = Key, value = reach.Stored() }
        );
        JournalStore.Note(tx, actor.PersonId, "broadcasts.reach", "centre", subjectId: null, reach.Stored());
        return BroadcastOutcome.Done;
    }
}
