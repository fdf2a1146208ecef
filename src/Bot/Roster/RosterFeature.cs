using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Roster;

internal static class RosterFeature
{
    public static IServiceCollection AddRoster(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, RosterFlow>();
        services.AddSingleton<IFlow, ChildFlow>();
        services.AddSingleton<IFlow, ClassTeacherFlow>();
        services.AddSingleton<IFlow, LeavingFlow>();
        services.AddSingleton<IFlow, UploadFlow>();
        services.AddSingleton<IFlow, DoubtFlow>();
        services.AddSingleton<IFlow, NewYearFlow>();
        services.AddSingleton<IRecipes, RosterFiles>();
        return services.AddSingleton(
            new MenuCommand("roster", "списки классов", RosterTexts.Roster, "roster", RosterRights.MayOpen)
            {
                Order = 55,
            }
        );
    }
}
