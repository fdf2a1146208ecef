using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Reports.Goals;

internal static class GoalsFeature
{
    public static IServiceCollection AddGoals(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, GoalFlow>();
        return services.AddSingleton<INoticeTexts, InvitationNotices>();
    }
}
