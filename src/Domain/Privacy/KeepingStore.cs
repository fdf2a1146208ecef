using System.Globalization;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Privacy;

/// <summary>How long the names of those who left are kept, as the head has set it.</summary>
public static class KeepingStore
{
    /// <summary>What the head may choose from.</summary>
    public static readonly IReadOnlyList<int> Choices = [3, 6, 12, 24, 36];

    private const int Usual = 12;

    public static int Months(Tx tx) =>
        int.TryParse(
            tx.Find<string>("SELECT value FROM meta WHERE key = 'privacy.months'"),
            CultureInfo.InvariantCulture,
            out var months
        )
            ? months
            : Usual;

    internal static void SetMonths(Tx tx, int months) =>
        tx.Run(
            """
            INSERT INTO meta (key, value) VALUES ('privacy.months', @value)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
            """,
            new { value = months.ToString(CultureInfo.InvariantCulture) }
        );
}
