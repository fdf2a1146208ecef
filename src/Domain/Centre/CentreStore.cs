using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Centre;

/// <summary>The rows of <c>centre_settings</c>: what the head has set.</summary>
public static class CentreStore
{
    /// <summary>The settings of the files under those that the head has set. What this version cannot read counts as not set.</summary>
    public static CentreSettings Over(Tx tx, CentreSettings files) =>
        tx.List<SetValue>("SELECT key, value FROM centre_settings ORDER BY key")
            .Aggregate(files, (settings, set) => CentreOptions.Find(set.Key)?.With(settings, set.Value) ?? settings);

    public static IReadOnlyList<string> Keys(Tx tx) => tx.List<string>("SELECT key FROM centre_settings ORDER BY key");

    public static string? Find(Tx tx, string key) =>
        tx.Find<string>("SELECT value FROM centre_settings WHERE key = @key", new { key });

    public static void Set(Tx tx, string key, string value, long? by)
    {
        tx.Run(
            """
            INSERT INTO centre_settings (key, value, set_by, set_at) VALUES (@key, @value, @by, @now)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at
            """,
            new
            {
                key,
                value,
                by,
                now = tx.Now,
            }
        );
        tx.Announce(new CentreChanged());
    }

    /// <returns>Whether it was set.</returns>
    public static bool Clear(Tx tx, string key)
    {
        tx.Announce(new CentreChanged());
        return tx.Run("DELETE FROM centre_settings WHERE key = @key", new { key }) == 1;
    }

    private sealed record SetValue
    {
        public string Key { get; init; } = string.Empty;

        public string Value { get; init; } = string.Empty;
    }
}

/// <summary>Announced with the commit that changed a setting.</summary>
public sealed record CentreChanged;
