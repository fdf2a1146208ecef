using System.Threading.RateLimiting;

namespace TochkaBot.Admin.Access;

/// <summary>So many calls a minute for each key, so that one runaway script leaves room for the others.</summary>
internal sealed class CallLimits(int perMinute) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(who =>
        RateLimitPartition.GetFixedWindowLimiter(
            who,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }
        )
    );

    /// <returns>How long to wait, or nothing when the call may go on.</returns>
    public TimeSpan? Wait(string who)
    {
        using var lease = limiter.AttemptAcquire(who);
        if (lease.IsAcquired)
        {
            return null;
        }

        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    public void Dispose() => limiter.Dispose();
}
