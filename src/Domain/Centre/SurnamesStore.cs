using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Centre;

/// <summary>«Списки с фамилиями в чате»: files that go through the messenger carry surnames only by the head's choice.</summary>
public static class SurnamesStore
{
    public static bool AreAllowed(Tx tx) => tx.Find<string>("SELECT value FROM meta WHERE key = 'surnames'") == "yes";

    public static void Allow(Tx tx, bool mayStand) =>
        tx.Run(
            "INSERT INTO meta (key, value) VALUES ('surnames', @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            new { value = mayStand ? "yes" : "no" }
        );

    /// <summary>The settings as they hold for files of this moment.</summary>
    public static CentreSettings ForFiles(Tx tx, CentreSettings centre) =>
        centre.FullNames || !AreAllowed(tx) ? centre : centre with { FullNames = true };
}
