using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Outcomes;

/// <summary>Photos of diplomas, as small as the messenger gives them. They go with the result.</summary>
public static class DiplomaStore
{
    public const int LargestPicture = 300 * 1024;

    public static byte[]? Find(Tx tx, long resultId) =>
        tx.Find<byte[]>("SELECT picture FROM diplomas WHERE result_id = @resultId", new { resultId });

    internal static void Save(Tx tx, long resultId, byte[] picture, long? by) =>
        tx.Run(
            """
            INSERT INTO diplomas (result_id, picture, added_by, added_at) VALUES (@resultId, @picture, @by, @now)
            ON CONFLICT (result_id) DO UPDATE SET
                picture = excluded.picture, added_by = excluded.added_by, added_at = excluded.added_at
            """,
            new
            {
                resultId,
                picture,
                by,
                now = tx.Now,
            }
        );

    internal static void Remove(Tx tx, long resultId) =>
        tx.Run("DELETE FROM diplomas WHERE result_id = @resultId", new { resultId });
}
