using TochkaBot.Bot.Channels;

namespace TochkaBot.Bot.Telegram;

internal static class TelegramFeature
{
    public static IServiceCollection AddTelegram(this IServiceCollection services, TelegramSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<Clients>();
        services.AddSingleton<LetterCalls>();
        services.AddSingleton<IChannel, Sender>();
        services.AddSingleton<Reception>();
        services.AddSingleton<Intake>();
        services.AddHostedService<Introduction>();
        return settings.WebhookUrl is null
            ? services.AddHostedService<Polling>()
            : services.AddHostedService<WebhookRegistration>();
    }
}
