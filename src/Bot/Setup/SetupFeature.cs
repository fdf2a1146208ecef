using TochkaBot.Bot.Delivery;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Setup;

/// <summary>The ground that all rooms stand on: database, clock, settings, the listener.</summary>
internal static class SetupFeature
{
    public static void Listen(this WebApplicationBuilder builder, Settings settings)
    {
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.UseKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = true);
    }

    public static IServiceCollection AddCentre(this IServiceCollection services, Settings settings)
    {
        // The container disposes in the reverse order: the lock goes last.
        services.AddSingleton(_ => Take(settings.Place));
        services.AddSingleton(provider =>
        {
            _ = provider.GetRequiredService<LockFile>();
            return Db.Open(
                settings.Place.Database,
                provider.GetRequiredService<TimeProvider>(),
                settings.Place.IsSandbox
            );
        });
        services.AddSingleton(settings);
        services.AddSingleton(settings.Centre);
        services.AddHealthChecks().AddCheck<ReachCheck>("messenger", tags: ["ready"]);
        return services.AddHostedService<Announcement>();
    }

    private static LockFile Take(Place place) =>
        LockFile.TryTake(place.Database)
        ?? throw new WrongSettingException(
            $"База {place.Database} уже открыта: сервис работает. Остановите его или укажите другую в ConnectionStrings:Tochka."
        );
}
