using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Reminders;

/// <summary>
/// Reminders of events and what is answered to them. «Скоро закроется запись, есть места» belongs here as well and waits
/// for subscriptions: without them there is nobody to tell it to.
/// </summary>
internal static class RemindersFeature
{
    public static IServiceCollection AddReminders(this IServiceCollection services) =>
        services.AddSingleton<IFlow, ReminderFlow>().AddSingleton<INoticeTexts, ReminderNotices>();
}
