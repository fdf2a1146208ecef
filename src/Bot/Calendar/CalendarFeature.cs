using Microsoft.Extensions.DependencyInjection.Extensions;
using TochkaBot.Admin.Calendar;
using TochkaBot.Admin.Links;
using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Calendar;

internal static class CalendarFeature
{
    public static IServiceCollection AddCalendar(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var bot = provider.GetRequiredService<BotName>();
            return new EventLinks(link => bot.Username.Length > 0 ? bot.DeepLink(link) : null);
        });
        services.TryAddSingleton<EventCalendar>();
        services.AddSingleton(new SettingsEntry(CalendarTexts.OnPhone, "calendar", _ => true) { Order = 40 });
        services.AddSingleton<IRecipes, CalendarFiles>();
        services.AddSingleton<IFlow, CalendarFlow>();
        services.AddSingleton<IFlow, WeekFlow>();
        services.AddSingleton<IHomeRows, WeekHome>();
        return services.AddSingleton<INoticeTexts, WeekNotices>();
    }
}
