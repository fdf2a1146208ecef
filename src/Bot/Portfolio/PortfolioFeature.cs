using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Portfolio;

internal static class PortfolioFeature
{
    public static IServiceCollection AddPortfolio(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, PortfolioFlow>();
        services.AddSingleton<IFlow, CertificatesFlow>();
        return services.AddSingleton<IRecipes, PortfolioFiles>();
    }
}
