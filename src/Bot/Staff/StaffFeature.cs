using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Staff;

internal static class StaffFeature
{
    public static IServiceCollection AddStaff(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, StaffFlow>();
        services.AddSingleton<IFlow, ApiKeyFlow>();
        services.AddSingleton<INoticeTexts, StaffNotices>();
        services.AddSingleton(
            new MenuCommand("staff", "сотрудники и приглашения", "🧑‍🏫 Сотрудники", "staff", actor => actor.IsHead)
            {
                Order = 60,
            }
        );
        services.AddSingleton(new SettingsEntry(ApiKeyTexts.Menu, "keys", actor => actor.IsHead) { Order = 20 });
        return services.AddSingleton(
            new MenuCommand("apikey", "ключи для программ", ApiKeyTexts.Menu, "keys", actor => actor.IsHead)
            {
                Order = 90,
                OnHome = _ => false,
            }
        );
    }
}
