using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TochkaBot.Bot.Conversations;

internal static class ConversationsFeature
{
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddSingleton<BotName>();
        services.TryAddSingleton(new PageAddress(Public: null, "http://127.0.0.1:5080"));
        services.AddSingleton<CommandMenu>();
        services.AddSingleton<Home>();
        services.AddSingleton<IFlow>(provider => provider.GetRequiredService<Home>());
        services.AddSingleton<Desk>();
        return services.AddSingleton(
            new MenuCommand("help", "что я умею", string.Empty, Verb: null, _ => true) { Order = 99 }
        );
    }
}
