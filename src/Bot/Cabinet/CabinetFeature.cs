using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;

namespace TochkaBot.Bot.Cabinet;

internal static class CabinetFeature
{
    public static IServiceCollection AddCabinet(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, CabinetFlow>();
        return services.AddSingleton(
            new MenuCommand(
                "cabinet",
                "кабинет в браузере",
                CabinetTexts.Menu,
                CabinetFlow.Verb,
                CabinetEntryStore.MayEnter
            )
            {
                Order = 75,
            }
        );
    }
}
