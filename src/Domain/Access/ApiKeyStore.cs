using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Access;

public static class ApiKeyStore
{
    /// <returns>The key, shown this once; nothing when the actor may not make keys.</returns>
    public static string? Create(Tx tx, Actor actor, ApiScopes scopes)
    {
        if (!actor.IsHead)
        {
            return null;
        }

        var key = Secrets.Key();
        var id = tx.One<long>(
            """
            INSERT INTO api_keys (hash, scopes, created_by, created_at) VALUES (@hash, @scopes, @by, @now)
            RETURNING id
            """,
            new
            {
                hash = Secrets.Hash(key),
                scopes = scopes.ToString().ToLowerInvariant(),
                by = actor.PersonId,
                now = tx.Now,
            }
        );
        JournalStore.Note(tx, actor.PersonId, "apiKey.created", "apiKey", id);
        return key;
    }

    public static ApiKey? FindBySecret(Tx tx, string key) =>
        tx.Find<ApiKey>(
            "SELECT id, scopes, created_at FROM api_keys WHERE hash = @hash AND revoked_at IS NULL",
            new { hash = Secrets.Hash(key) }
        );

    public static IReadOnlyList<ApiKey> Active(Tx tx) =>
        tx.List<ApiKey>("SELECT id, scopes, created_at FROM api_keys WHERE revoked_at IS NULL ORDER BY id");

    public static int CountMadeBy(Tx tx, long personId) =>
        tx.One<int>(
            "SELECT count(*) FROM api_keys WHERE created_by = @personId AND revoked_at IS NULL",
            new { personId }
        );

    /// <summary>Who leaves the staff takes no open door along.</summary>
    internal static void RevokeMadeBy(Tx tx, long personId) =>
        tx.Run(
            "UPDATE api_keys SET revoked_at = @now WHERE created_by = @personId AND revoked_at IS NULL",
            new { personId, now = tx.Now }
        );

    /// <returns>False when the actor may not, or no such key is alive.</returns>
    public static bool Revoke(Tx tx, Actor actor, long id)
    {
        if (
            !actor.IsHead
            || tx.Run(
                "UPDATE api_keys SET revoked_at = @now WHERE id = @id AND revoked_at IS NULL",
                new { id, now = tx.Now }
            ) == 0
        )
        {
            return false;
        }

        JournalStore.Note(tx, actor.PersonId, "apiKey.revoked", "apiKey", id);
        return true;
    }
}
