using Telegram.Bot;

namespace TochkaBot.Bot.Telegram;

/// <summary>What the messenger calls us, asked once by whoever does not run the service.</summary>
internal static class Acquaintance
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <returns>Nothing when the messenger does not answer.</returns>
    public static async Task<string?> Username(TelegramSettings settings)
    {
        using var clients = new Clients(settings);
        using var patience = new CancellationTokenSource(Patience);
        string? username = null;
        await Faults.Catch(async () =>
            username = (await clients.Calls.GetMe(cancellationToken: patience.Token)).Username
        );
        return username;
    }
}
