using TochkaBot.Bot.Jobs;
using TochkaBot.Bot.Setup;
using TochkaBot.Sandbox;

namespace TochkaBot.Bot.Demo;

/// <summary>The sandbox and its invented centre; in real life only the real clock.</summary>
internal static class DemoFeature
{
    public static IServiceCollection AddDemo(this IServiceCollection services, Settings settings)
    {
        if (!settings.Place.IsSandbox)
        {
            return services.AddSingleton(TimeProvider.System);
        }

        services.AddSandbox(
            new SandboxOptions
            {
                Token = settings.Telegram.Token,
                BotName = settings.Centre.Name,
                TimeZone = settings.Centre.Zone.Id,
                StateFile = Path.ChangeExtension(settings.Place.Database, ".chats.json"),
            }
        );
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SandboxClock>());
        return services.AddHostedService<Opening>();
    }

    public static void MapDemo(this WebApplication app, Settings settings)
    {
        if (!settings.Place.IsSandbox)
        {
            return;
        }

        app.MapSandbox();
        app.MapGet("/", () => Results.Redirect("/sandbox")).ExcludeFromDescription();
        var bell = app.Services.GetRequiredService<Doorbell>();
        app.Services.GetRequiredService<SandboxClock>().Moved += _ => bell.RingSoon();
    }
}
