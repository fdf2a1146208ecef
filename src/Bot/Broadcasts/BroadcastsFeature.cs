using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;

namespace TochkaBot.Bot.Broadcasts;

internal static class BroadcastsFeature
{
    public static IServiceCollection AddBroadcasts(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, ComposeFlow>();
        services.AddSingleton<IFlow, AudienceFlow>();
        services.AddSingleton<IFlow, SendFlow>();
        services.AddSingleton<IFlow, PlanFlow>();
        services.AddSingleton<IFlow, UrgentFlow>();
        services.AddSingleton<IFlow, CourseFlow>();
        services.AddSingleton<IFlow, CorrectFlow>();
        services.AddSingleton<IFlow, InPersonFlow>();
        services.AddSingleton<IFlow, ReachFlow>();
        services.AddSingleton<IFlow, ReadFlow>();
        services.AddSingleton<IFlow, ClosureFlow>();
        services.AddSingleton<ILetters, BroadcastLetters>();
        services.AddSingleton<INoticeTexts, BroadcastNotices>();
        services.AddSingleton<IRecipes, InPersonPaper>();
        services.AddHostedService<BroadcastRunner>();
        return services.AddSingleton(
            new MenuCommand("broadcast", "рассылка", BroadcastTexts.Menu, "bc", BroadcastRights.MayWrite) { Order = 35 }
        );
    }
}
