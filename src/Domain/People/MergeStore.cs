using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

/// <summary>A name that was typed turns out to be somebody of the list: whatever pointed at the one points at the other.</summary>
public static class MergeStore
{
    /// <summary>The class of the list is the right one.</summary>
    private const string KeptByTheirOwner = "class_memberships";

    /// <summary>
    /// Rows that cannot move, since the other has such a row already, go with the typed person. The tables are asked for
    /// what points at people, so that a new one cannot be forgotten.
    /// </summary>
    public static void Into(Tx tx, long typedId, long knownId)
    {
        foreach (var place in Places(tx))
        {
            tx.Run(
                $"UPDATE OR IGNORE {place.Source} SET {place.Name} = @knownId WHERE {place.Name} = @typedId",
                new { typedId, knownId }
            );
        }

        tx.Run("DELETE FROM people WHERE id = @typedId", new { typedId });
    }

    private static IReadOnlyList<Place> Places(Tx tx) =>
        tx.List<Place>(
            """
            SELECT m.name AS source, f."from" AS name FROM sqlite_master m, pragma_foreign_key_list(m.name) f
            WHERE m.type = 'table' AND f."table" = 'people' AND m.name <> @keptByTheirOwner
            """,
            new { KeptByTheirOwner }
        );

    private sealed record Place
    {
        public string Source { get; init; } = string.Empty;

        public string Name { get; init; } = string.Empty;
    }
}
