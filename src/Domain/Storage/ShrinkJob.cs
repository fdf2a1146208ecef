namespace TochkaBot.Domain.Storage;

/// <summary>
/// The file is written anew without anything that was deleted, and the log beside it is emptied. It cannot run inside a
/// transaction, so the writer does it alone.
/// </summary>
internal sealed class ShrinkJob() : WriteJob<bool>(Work)
{
    public override bool IsApart => true;

    /// <returns>Whether the log is empty; a reader that was just looking keeps it.</returns>
    private static bool Work(Tx tx)
    {
        // A whole database does not belong in memory.
        tx.Run("PRAGMA temp_store = FILE");
        try
        {
            tx.Run("VACUUM");
        }
        finally
        {
            tx.Run("PRAGMA temp_store = MEMORY");
        }

        return tx.Find<long>("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    }
}
