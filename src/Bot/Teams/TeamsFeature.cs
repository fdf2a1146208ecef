using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;

namespace TochkaBot.Bot.Teams;

/// <summary>Teams of an event: captains, codes and links, who looks for a team, what the teacher decides.</summary>
internal static class TeamsFeature
{
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddSingleton<TeamCodeFlow>();
        services.AddSingleton<IFlow>(provider => provider.GetRequiredService<TeamCodeFlow>());
        services.AddSingleton<IDoor>(provider => provider.GetRequiredService<TeamCodeFlow>());
        services.AddSingleton<IFlow, TeamFlow>();
        services.AddSingleton<IFlow, TeamNameFlow>();
        services.AddSingleton<IFlow, SeekFlow>();
        services.AddSingleton<IFlow, TeamsFlow>();
        services.AddSingleton<IFlow, TeamCareFlow>();
        services.AddSingleton<ICardRows, TeamCard>();
        services.AddSingleton<INoticeTexts, TeamNotices>();
        return services.AddSingleton<IRecipes, TeamFiles>();
    }
}
