using Microsoft.Extensions.Diagnostics.HealthChecks;
using TochkaBot.Bot.Channels;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>Whether the messenger can be reached, since when not, and how many wait.</summary>
internal sealed class ReachCheck(Db db, Reach reach) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        if (reach.AwaySince is not { } since)
        {
            return Task.FromResult(HealthCheckResult.Healthy());
        }

        var data = new Dictionary<string, object> { ["since"] = since, ["waiting"] = db.Read(LeaseStore.Waiting) };
        return Task.FromResult(HealthCheckResult.Unhealthy("the messenger is out of reach", data: data));
    }
}
