using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.News;

internal static class NewsFeature
{
    public static IServiceCollection AddNews(this IServiceCollection services)
    {
        services.AddSingleton<IFlow, SubscriptionFlow>();
        services.AddSingleton<IFlow, ReadingFlow>();
        services.AddSingleton<IFlow, WritingFlow>();
        services.AddSingleton<IFlow, SentFlow>();
        services.AddSingleton<IFlow, ChannelFlow>();
        services.AddSingleton<IChannelEar, ChannelEar>();
        services.AddSingleton<ILetters, NewsLetters>();
        services.AddSingleton<INoticeTexts, NewsNotices>();
        return services.AddSingleton(
            new MenuCommand("news", "новости и подписка", NewsTexts.Menu, "news", _ => true) { Order = 27 }
        );
    }
}
