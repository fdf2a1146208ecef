using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Holidays;

internal static class HolidaysFeature
{
    public static IServiceCollection AddHolidays(this IServiceCollection services) =>
        services
            .AddSingleton<IFlow, HolidayFlow>()
            .AddSingleton(new SettingsEntry(HolidayTexts.Menu, "rest", actor => actor.IsHead) { Order = 70 });
}
