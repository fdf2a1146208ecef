using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TochkaBot.Admin;
using TochkaBot.Bot.Backups;
using TochkaBot.Bot.Delivery;
using TochkaBot.Bot.Demo;
using TochkaBot.Bot.Jobs;
using TochkaBot.Bot.Setup;
using TochkaBot.Bot.Telegram;
using TochkaBot.Domain.Storage;
using TochkaBot.Sandbox;

namespace TochkaBot.Tests.Demo;

/// <summary>The whole sandbox as Program.cs builds it, in a folder that may be opened again.</summary>
internal sealed class DemoHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private DemoHost(WebApplication app) => this.app = app;

    public Db Db => app.Services.GetRequiredService<Db>();

    public World World => app.Services.GetRequiredService<World>();

    public static async Task<DemoHost> Open(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var settings = SettingsReader.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        ["ConnectionStrings:Tochka"] = $"Data Source={Path.Combine(folder, "tochka.db")}",
                        ["Backup:Folder"] = Path.Combine(folder, "backups"),
                        ["Urls"] = "http://127.0.0.1:0",
                    }
                )
                .Build()
        );
        builder.Listen(settings);
        builder.Services.AddCentre(settings);
        builder.Services.AddColumns();
        builder.Services.AddDelivery(settings.Pace, settings.Delivery);
        builder.Services.AddTelegram(settings.Telegram);
        builder.Services.AddAdmin(settings.Admin);
        builder.Services.AddBackups(settings.Backup);
        builder.Services.AddJobs(settings.Jobs);
        builder.Services.AddDemo(settings);
        var web = builder.Build();
        web.MapDemo(settings);
        await web.StartAsync();
        return new DemoHost(web);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
