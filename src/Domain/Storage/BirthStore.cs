namespace TochkaBot.Domain.Storage;

public static class BirthStore
{
    /// <summary>When this database was made: of what was before it nothing can be missing.</summary>
    public static DateTimeOffset Born(Tx tx) =>
        tx.One<DateTimeOffset>("SELECT applied_at FROM migrations ORDER BY applied_at LIMIT 1");
}
