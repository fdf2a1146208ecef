using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Preferences;

/// <summary>What the head sets in the bot instead of in a file.</summary>
internal static class PreferencesFeature
{
    public static IServiceCollection AddPreferences(this IServiceCollection services) =>
        services
            .AddSingleton<IFlow, CentreFlow>()
            .AddSingleton<IFlow, DirectionFlow>()
            .AddSingleton(new SettingsEntry(SettingTexts.Menu, "centre", actor => actor.IsHead) { Order = 80 });
}
