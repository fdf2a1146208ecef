namespace TochkaBot.Bot.Conversations;

internal static class ConversationsFeature
{
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddSingleton<BotName>();
        services.AddSingleton<CommandMenu>();
        services.AddSingleton<Home>();
        services.AddSingleton<IFlow>(provider => provider.GetRequiredService<Home>());
        services.AddSingleton<Desk>();
        return services.AddSingleton(
            new MenuCommand("help", "что я умею", string.Empty, Verb: null, _ => true) { Order = 99 }
        );
    }
}
