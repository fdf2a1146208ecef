using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Reminders;

/// <summary>
/// Reminders of events and what is answered to them. «Скоро закроется запись, места есть» goes to who follows the direction.
/// </summary>
internal static class RemindersFeature
{
    public static IServiceCollection AddReminders(this IServiceCollection services) =>
        services.AddSingleton<IFlow, ReminderFlow>().AddSingleton<INoticeTexts, ReminderNotices>();
}
