using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>The newest of those who are there now.</summary>
internal static class LastStore
{
    public static long Account(Tx tx) => tx.One<long>("SELECT coalesce(max(id), 0) FROM accounts");

    public static long Person(Tx tx) => tx.One<long>("SELECT coalesce(max(id), 0) FROM people");
}
