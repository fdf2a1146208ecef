using System.Globalization;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Outbox;

/// <summary>Until when a channel wants to hear nothing from us. Remembered, so that a restart does not break the promise.</summary>
public static class PauseStore
{
    public static void Remember(Tx tx, string channel, DateTimeOffset until) =>
        tx.Run(
            "INSERT INTO meta (key, value) VALUES (@key, @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            new { key = Key(channel), value = Mapping.Text(until) }
        );

    public static DateTimeOffset? Find(Tx tx, string channel) =>
        tx.Find<string>("SELECT value FROM meta WHERE key = @key", new { key = Key(channel) }) is { } text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
            : null;

    private static string Key(string channel) => $"pausedUntil:{channel}";
}
