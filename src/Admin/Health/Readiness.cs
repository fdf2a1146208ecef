using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TochkaBot.Domain.Centre;

namespace TochkaBot.Admin.Health;

/// <summary>Remembers since when each check fails: from its own "since" in the data, or from the first look that saw it.</summary>
internal sealed class Readiness(TimeProvider time, CentreBook book)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> failing = new(StringComparer.Ordinal);

    public Task Write(HttpContext http, HealthReport report) =>
        http.Response.WriteAsJsonAsync(
            new
            {
                ready = report.Status != HealthStatus.Unhealthy,
                checks = report.Entries.Select(e => Line(e.Key, e.Value)).OrderBy(l => l.Name, StringComparer.Ordinal),
            }
        );

    private CheckLine Line(string name, HealthReportEntry entry)
    {
        if (entry.Status == HealthStatus.Healthy)
        {
            failing.TryRemove(name, out _);
            return new CheckLine(name, Ok: true, Since: null, Reason: null);
        }

        var seen = failing.GetOrAdd(name, _ => time.GetUtcNow());
        var since = entry.Data.TryGetValue("since", out var known) && known is DateTimeOffset own ? own : seen;
        // The description only: an exception's words may hold what strangers should not read.
        return new CheckLine(name, Ok: false, book.Now.Local(since), entry.Description);
    }

    private sealed record CheckLine(string Name, bool Ok, DateTimeOffset? Since, string? Reason);
}
