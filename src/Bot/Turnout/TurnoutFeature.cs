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
