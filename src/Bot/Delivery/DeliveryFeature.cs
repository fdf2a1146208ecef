using TochkaBot.Bot.Channels;
using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Delivery;

internal static class DeliveryFeature
{
    public static IServiceCollection AddDelivery(
        this IServiceCollection services,
        PaceLimits limits,
        DeliverySettings settings
    )
    {
        services.AddSingleton(settings.For(limits));
        services.AddSingleton(provider => new Pace(limits, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Reach>();
        services.AddSingleton<Outages>();
        services.AddSingleton<INoticeTexts, FileNotices>();
        services.AddSingleton<LetterBox>();
        services.AddSingleton<Kitchen>();
        services.AddSingleton<Packer>();
        services.AddSingleton<Ledger>();
        services.AddSingleton<Courier>();
        services.AddSingleton<Lane>();
        services.AddSingleton<DeliveryService>();
        return services.AddHostedService(provider => provider.GetRequiredService<DeliveryService>());
    }
}
