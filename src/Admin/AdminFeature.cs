using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Broadcasts;
using TochkaBot.Admin.Cabinet;
using TochkaBot.Admin.Calendar;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Events;
using TochkaBot.Admin.Health;
using TochkaBot.Admin.Links;
using TochkaBot.Admin.Metrics;
using TochkaBot.Admin.News;
using TochkaBot.Admin.Portfolio;
using TochkaBot.Admin.Problems;
using TochkaBot.Admin.Reports;
using TochkaBot.Admin.Roster;
using TochkaBot.Admin.Tournaments;
using TochkaBot.Admin.Turnout;

namespace TochkaBot.Admin;

public sealed record AdminSettings
{
    /// <summary>A key with all scopes, at least 32 characters; nothing when the head makes keys in the bot.</summary>
    public string? BootstrapKey { get; init; }

    /// <summary>Where people reach the pages; nothing when only this computer does.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Calls that one key may make within a minute; wrong keys share as many per address.</summary>
    public int RequestsPerMinute { get; init; } = 600;
}

/// <summary>
/// The front door of the admin API. It wants <c>Db</c>, <c>CentreSettings</c> and <c>TimeProvider</c> to be registered.
/// </summary>
public static class AdminFeature
{
    public static IServiceCollection AddAdmin(this IServiceCollection services, AdminSettings settings)
    {
        services.AddSingleton(new KeyRing(settings.BootstrapKey));
        services.AddSingleton(_ => new CallLimits(settings.RequestsPerMinute));
        services.AddSingleton<CallMeter>();
        services.TryAddSingleton(new EventLinks(_ => null));
        services.TryAddSingleton<EventCalendar>();
        services.AddTransient<IStartupFilter, EmptyAnswers>();
        services.AddSingleton(new PublicAddress(settings.PublicUrl?.TrimEnd('/')));
        services.AddCabinet(settings.PublicUrl);
        return services.AddApiDocument().AddReadiness().AddMeters();
    }

    public static IEndpointRouteBuilder MapAdmin(this IEndpointRouteBuilder app)
    {
        var api = app.MapApi();
        api.MapEvents();
        api.MapSignUps();
        api.MapEventParts();
        api.MapTurnout();
        api.MapRoster();
        api.MapTournaments();
        api.MapBroadcasts();
        api.MapHalfYear();
        api.MapParticipation();
        api.MapCoverage();
        api.MapGoals();
        api.MapEnrolment();
        api.MapTraining();
        app.MapApiDocument();
        app.MapHealth();
        app.MapMeters();
        app.MapWall();
        app.MapCertificates();
        app.MapCalendar();
        app.MapPublic();
        app.MapCabinet();
        return app;
    }
}
