using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Clubs;

internal static class ClubsFeature
{
    public static IServiceCollection AddClubs(this IServiceCollection services)
    {
        services.AddSingleton<ClubsFlow>();
        services.AddSingleton<IFlow>(provider => provider.GetRequiredService<ClubsFlow>());
        services.AddSingleton<IDoor>(provider => provider.GetRequiredService<ClubsFlow>());
        services.AddSingleton<IFlow, ClubFormFlow>();
        services.AddSingleton<IFlow, EnrolFlow>();
        services.AddSingleton<IFlow, GroupFlow>();
        services.AddSingleton<IFlow, PickFlow>();
        services.AddSingleton<IFlow, PapersFlow>();
        services.AddSingleton<IFlow, LessonFlow>();
        services.AddSingleton<IFlow, LessonListFlow>();
        services.AddSingleton<IFlow, LessonPlanFlow>();
        services.AddSingleton<IFlow, ExtraFlow>();
        services.AddSingleton<IFlow, TaughtFlow>();
        services.AddSingleton<INoticeTexts, ClubNotices>();
        return services.AddSingleton<IHomeRows, ClubHome>();
    }
}
