using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TochkaBot.Sandbox;

/// <summary>The stand-in on a Kestrel of its own at 127.0.0.1: for tests and benchmarks.</summary>
public sealed class StandAlone : IAsyncDisposable
{
    private readonly WebApplication app;

    private StandAlone(WebApplication started)
    {
        app = started;
        World = started.Services.GetRequiredService<World>();
        Faults = started.Services.GetRequiredService<Faults>();
        Address = new(started.Urls.First());
    }

    public Uri Address { get; }
    public World World { get; }
    public Faults Faults { get; }
    public SandboxClock Clock => World.Clock;

    public static async Task<StandAlone> Start(SandboxOptions options, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddSandbox(options, time as SandboxClock ?? new SandboxClock(time));
        var built = builder.Build();
        built.MapSandbox();
        await built.StartAsync();
        return new(built);
    }

    /// <summary>Where a method is called with the right token.</summary>
    public Uri Method(string name) => new(Address, $"/bot{World.Options.Token}/{name}");

    public async ValueTask DisposeAsync()
    {
        // Long polls and open pages end by themselves; whatever else is under way gets this long.
        using var now = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }
}
