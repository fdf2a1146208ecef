using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

public enum ConsentPurpose
{
    Processing,
    Publishing,
    PassingOn,
}

/// <summary>Who may be written down, and on whose word.</summary>
public static class ConsentStore
{
    public static bool Has(Tx tx, long personId, ConsentPurpose purpose) =>
        tx.One<long>(
            "SELECT count(*) FROM consents WHERE person_id = @personId AND purpose = @purpose AND withdrawn_at IS NULL",
            new { personId, purpose = purpose.Stored() }
        ) > 0;

    /// <summary>Records that the signed paper lies in the centre. The caller has checked that the actor may.</summary>
    public static void RecordPaper(Tx tx, long? actorId, long personId, ConsentPurpose purpose)
    {
        var added = tx.Run(
            """
            INSERT INTO consents (person_id, purpose, source, recorded_by, given_at)
            VALUES (@personId, @purpose, 'paper', @actorId, @now)
            ON CONFLICT (person_id, purpose) WHERE withdrawn_at IS NULL DO NOTHING
            """,
            new
            {
                personId,
                purpose = purpose.Stored(),
                actorId,
                now = tx.Now,
            }
        );
        if (added == 1)
        {
            JournalStore.Note(tx, actorId, "consent.paper", "person", personId, purpose.Stored());
        }
    }
}
