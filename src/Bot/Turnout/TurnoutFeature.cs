using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Turnout;

internal static class TurnoutFeature
{
    public static IServiceCollection AddTurnout(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, TurnoutFlow>();
        services.AddSingleton<IFlow, TickFlow>();
        services.AddSingleton<IFlow, CameAddFlow>();
        services.AddSingleton<IFlow, HeadFlow>();
        services.AddSingleton<IFlow, AwardFlow>();
        services.AddSingleton<IFlow, AwardTeamFlow>();
        services.AddSingleton<IFlow, AwardEditFlow>();
        services.AddSingleton<IFlow, NewsFlow>();
        services.AddSingleton<DoorFlow>();
        services.AddSingleton<IFlow>(provider => provider.GetRequiredService<DoorFlow>());
        services.AddSingleton<IDoor>(provider => provider.GetRequiredService<DoorFlow>());
        services.AddSingleton<INoticeTexts, TurnoutNotices>();
        services.AddSingleton<IRecipes, TurnoutFiles>();
        return services.AddSingleton(
            new MenuCommand(
                "attendance",
                "кто пришёл и результаты",
                TurnoutTexts.Menu,
                "attendance",
                EventRights.MayCreate
            )
            {
                Order = 37,
            }
        );
    }
}
