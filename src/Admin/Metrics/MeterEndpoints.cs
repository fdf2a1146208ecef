using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TochkaBot.Admin.Metrics;

internal static class MeterEndpoints
{
    /// <summary>The reader is a hosted service so that it listens before anything is counted.</summary>
    public static IServiceCollection AddMeters(this IServiceCollection services) =>
        services
            .AddSingleton<ProcessMeter>()
            .AddSingleton<MeterReader>()
            .AddHostedService(s => s.GetRequiredService<MeterReader>());

    public static void MapMeters(this IEndpointRouteBuilder app)
    {
        _ = app.ServiceProvider.GetRequiredService<ProcessMeter>();
        app.MapGet("/metrics", (MeterReader reader) => Results.Text(reader.Read(), PrometheusText.ContentType))
            .ExcludeFromDescription();
    }
}
