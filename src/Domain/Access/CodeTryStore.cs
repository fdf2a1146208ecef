using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Access;

/// <summary>Wrong codes and links that an account has tried: five an hour, of whatever kind, then it must wait.</summary>
public static class CodeTryStore
{
    private const int PerHour = 5;

    public static bool AreUsedUp(Tx tx, long accountId) =>
        tx.One<long>(
            "SELECT count(*) FROM code_tries WHERE account_id = @accountId AND tried_at > @hourAgo",
            new { accountId, hourAgo = tx.Now.AddHours(-1) }
        ) >= PerHour;

    public static void Add(Tx tx, long accountId) =>
        tx.Run(
            "INSERT INTO code_tries (account_id, tried_at) VALUES (@accountId, @now)",
            new { accountId, now = tx.Now }
        );
}
