using Microsoft.Extensions.Diagnostics.HealthChecks;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Health;

/// <summary>The database answers a read of a real table.</summary>
internal sealed class DatabaseCheck(Db db) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            return Task.FromResult(
                db.Read(EventStore.Directions).Count > 0
                    ? HealthCheckResult.Healthy()
                    : HealthCheckResult.Unhealthy("The database lacks its directions.")
            );
        }
        catch (Exception failure)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("The database does not answer.", failure));
        }
    }
}
