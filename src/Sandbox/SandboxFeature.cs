using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TochkaBot.Sandbox.BotApi;
using TochkaBot.Sandbox.Limits;
using TochkaBot.Sandbox.Page;
using TochkaBot.Sandbox.State;
using TochkaBot.Sandbox.Updates;

namespace TochkaBot.Sandbox;

public static class SandboxFeature
{
    /// <summary>
    /// Opens the world at once (a state file moves the clock too, and that must be so before anybody reads it) and puts
    /// <see cref="World"/>, <see cref="Faults"/> and <see cref="SandboxClock"/> into the house.
    /// </summary>
    public static IServiceCollection AddSandbox(this IServiceCollection services, SandboxOptions options) =>
        services.AddSandbox(options, new SandboxClock());

    public static IServiceCollection AddSandbox(
        this IServiceCollection services,
        SandboxOptions options,
        SandboxClock clock
    )
    {
        var world = new World(options, clock);
        if (options.StateFile is { } path)
        {
            StateFile.Load(world, path);
            services.AddSingleton<IHostedService>(_ => new StateFile(world, path));
        }
        services.AddSingleton(clock).AddSingleton(world).AddSingleton(new Faults());
        services.AddSingleton(_ => new Webhook(world.Updates));
        services.AddSingleton(new RateLimits(options, clock));
        services.AddSingleton<Bot>().AddSingleton<BotApiEndpoint>();
        services
            .AddSingleton<EventStream>()
            .AddSingleton<ChatRoutes>()
            .AddSingleton<ClockRoutes>()
            .AddSingleton<ChannelRoutes>()
            .AddSingleton<FaultRoutes>();
        return services;
    }

    public static void MapSandbox(this IEndpointRouteBuilder routes)
    {
        MapBotApi(routes);
        MapPage(routes);
    }

    private static void MapBotApi(IEndpointRouteBuilder routes)
    {
        var api = routes.ServiceProvider.GetRequiredService<BotApiEndpoint>();
        routes
            .MapMethods("/bot{token}/{method}", ["GET", "POST"], HostGuard.Guard(api.Handle, isPage: false))
            .ExcludeFromDescription();
        routes
            .MapGet("/file/bot{token}/{**path}", HostGuard.Guard(api.Download, isPage: false))
            .ExcludeFromDescription();
    }

    private static void MapPage(IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var chats = services.GetRequiredService<ChatRoutes>();
        var clock = services.GetRequiredService<ClockRoutes>();
        var channels = services.GetRequiredService<ChannelRoutes>();
        var faults = services.GetRequiredService<FaultRoutes>();
        Get(routes, "/sandbox", Assets.Index);
        Get(routes, "/sandbox/assets/{asset}", Assets.Named);
        Get(routes, "/sandbox/events", services.GetRequiredService<EventStream>().Handle);
        Get(routes, "/sandbox/people", chats.People);
        Post(routes, "/sandbox/people", chats.AddGuest);
        Get(routes, "/sandbox/calls", chats.Calls);
        Get(routes, "/sandbox/files/{**path}", chats.File);
        Get(routes, "/sandbox/chats/{id}", chats.Chat);
        Post(routes, "/sandbox/chats/{id}/text", chats.Send);
        Post(routes, "/sandbox/chats/{id}/press", chats.Press);
        Post(routes, "/sandbox/chats/{id}/file", chats.Upload);
        Post(routes, "/sandbox/chats/{id}/block", chats.Block);
        Post(routes, "/sandbox/channels/{id}/join", channels.Join);
        Post(routes, "/sandbox/channels/{id}/post", channels.Post);
        Post(routes, "/sandbox/channels/{id}/edit", channels.Edit);
        Get(routes, "/sandbox/clock", clock.Show);
        Post(routes, "/sandbox/clock", clock.Set);
        Get(routes, "/sandbox/faults", faults.Show);
        Post(routes, "/sandbox/faults", faults.Set);
    }

    private static void Get(IEndpointRouteBuilder routes, string path, RequestDelegate handle) =>
        routes.MapGet(path, HostGuard.Guard(handle, isPage: true)).ExcludeFromDescription();

    private static void Post(IEndpointRouteBuilder routes, string path, RequestDelegate handle) =>
        routes.MapPost(path, HostGuard.Guard(handle, isPage: true)).ExcludeFromDescription();
}
