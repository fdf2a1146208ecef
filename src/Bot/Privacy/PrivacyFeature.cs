using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Privacy;

internal static class PrivacyFeature
{
    /// <summary>The ledger beside the database of the running service.</summary>
    public static IServiceCollection AddLedger(this IServiceCollection services) =>
        services.AddSingleton<LedgerKeeper>().AddHostedService(provider => provider.GetRequiredService<LedgerKeeper>());

    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, PrivacyFlow>();
        services.AddSingleton<IFlow, RequestFlow>();
        services.AddSingleton<IFlow, KeepingFlow>();
        services.AddSingleton<IRecipes, ExportRecipes>();
        services.AddSingleton<INoticeTexts, PrivacyNotices>();
        services.AddSingleton(new SettingsEntry(PrivacyTexts.Label, "privacy", _ => true) { Order = 10 });
        return services.AddSingleton(
            new MenuCommand("privacy", "мои данные", PrivacyTexts.Label, "privacy", actor => actor.Person is not null)
            {
                Order = 94,
                OnHome = _ => false,
            }
        );
    }
}
