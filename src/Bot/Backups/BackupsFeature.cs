namespace TochkaBot.Bot.Backups;

/// <param name="Folder">Where the nights' copies lie, by date.</param>
/// <param name="Keep">How many of them; the oldest go.</param>
internal sealed record BackupSettings(string Folder, int Keep);

internal static class BackupsFeature
{
    public static IServiceCollection AddBackups(this IServiceCollection services, BackupSettings settings) =>
        services.AddSingleton(settings).AddSingleton<NightlyBackup>();
}
