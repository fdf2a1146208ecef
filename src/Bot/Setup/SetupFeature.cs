using System.Data.Common;
using Microsoft.Extensions.Logging.Console;
using TochkaBot.Bot.Delivery;
using TochkaBot.Bot.Families;
using TochkaBot.Bot.Privacy;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Privacy;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Setup;

/// <summary>The ground that all rooms stand on: database, clock, settings, the listener.</summary>
internal static class SetupFeature
{
    public static void Listen(this WebApplicationBuilder builder, Settings settings)
    {
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.UseKestrel(kestrel => kestrel.AddServerHeader = false);
        // The slim builder settles on the simple format; a container asks for another one here.
        builder.Services.PostConfigure<ConsoleLoggerOptions>(console =>
            console.FormatterName = builder.Configuration["Logging:Console:FormatterName"] ?? console.FormatterName
        );
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = true);
    }

    public static IServiceCollection AddCentre(this IServiceCollection services, Settings settings)
    {
        // The container disposes in the reverse order: the lock goes last.
        services.AddSingleton(_ => Take(settings.Place));
        services.AddSingleton(provider =>
        {
            _ = provider.GetRequiredService<LockFile>();
            return Open(settings, provider.GetRequiredService<TimeProvider>());
        });
        services.AddSingleton(settings);
        services.AddSingleton(provider => new CentreBook(provider.GetRequiredService<Db>(), settings.Centre));
        // What lives for one call gets the settings of its moment.
        services.AddTransient(provider => provider.GetRequiredService<CentreBook>().Now);
        services.AddSingleton(settings.Pages);
        services.AddHealthChecks().AddCheck<ReachCheck>("messenger", tags: ["ready"]);
        services.AddConsentTexts(settings.Place.Consents);
        services.AddLedger();
        return services.AddHostedService<Announcement>();
    }

    /// <summary>Of two processes that would write, the later one is told so.</summary>
    public static LockFile Take(Place place)
    {
        try
        {
            return LockFile.TryTake(place.Database)
                ?? throw new WrongSettingException(
                    $"База {place.Database} уже открыта: сервис работает. Остановите его или укажите другую в ConnectionStrings:Tochka."
                );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unusable(place, failure);
        }
    }

    /// <summary>The database, cleaned by the ledger beside it: whatever copy was put there, nobody reads it before.</summary>
    public static Db Open(Settings settings, TimeProvider time)
    {
        var place = settings.Place;
        try
        {
            DatabaseCopy.Discard(DatabaseCopy.PreparedFor(place.Database));
            var db = Db.Open(place.Database, time, place.IsSandbox);
            var notes = LedgerFile.Beside(place.Database).Read();
            if (notes.Count > 0)
            {
                db.Write(tx => LedgerReplay.Apply(tx, settings.Centre, notes)).GetAwaiter().GetResult();
            }

            return db;
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException)
        {
            throw Unusable(place, failure);
        }
    }

    private static WrongSettingException Unusable(Place place, Exception failure) =>
        new(
            $"Настройка ConnectionStrings:Tochka: база {place.Database} не открывается ({failure.Message}). Нужна база этого сервиса в папке, куда можно писать."
        );
}
