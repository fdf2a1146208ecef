using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Tournaments.Arbiter;
using TochkaBot.Bot.Tournaments.Player;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Tournaments;

internal static class TournamentsFeature
{
    public static IServiceCollection AddTournaments(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, ArbiterFlow>();
        services.AddSingleton<IFlow, SetupFlow>();
        services.AddSingleton<IFlow, ApartFlow>();
        services.AddSingleton<IFlow, ArrivalFlow>();
        services.AddSingleton<IFlow, RoundFlow>();
        services.AddSingleton<IFlow, ResultFlow>();
        services.AddSingleton<IFlow, PlayersFlow>();
        services.AddSingleton<IFlow, FinishFlow>();
        services.AddSingleton<IFlow, WallFlow>();
        services.AddSingleton<IFlow, GameFlow>();
        services.AddSingleton<INoticeTexts, TournamentNotices>();
        services.AddSingleton<IRecipes, TournamentFiles>();
        services.AddHostedService<LargeField>();
        services.AddSingleton(
            new MenuCommand("tournaments", "турниры: пары, таблица, моя партия", GameTexts.Menu, "chess", _ => true)
            {
                Order = 25,
            }
        );
        return services.AddSingleton(
            new MenuCommand("arbiter", "вести турнир", ArbiterTexts.Menu, "arbiter", EventRights.MayCreate)
            {
                Order = 38,
            }
        );
    }
}
