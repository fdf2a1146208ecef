using Microsoft.AspNetCore.Http;

namespace TochkaBot.Sandbox.Page;

internal sealed class FaultRoutes(Faults faults)
{
    public Task Show(HttpContext http) =>
        Exchange.Write(
            http,
            Exchange.Json.FaultsView,
            new(faults.LatencyMs, faults.LatencyOnGetUpdates, faults.Outage, faults.Orders(), faults.Happened)
        );

    public async Task Set(HttpContext http)
    {
        if (await Exchange.Read(http, Exchange.Json.FaultsOrder) is not { } order)
            return;
        if (order.LatencyMs is < 0 or > 60_000)
        {
            await Exchange.Complain(http, "«latencyMs» must be between 0 and 60000.");
            return;
        }
        Apply(order);
        await Show(http);
    }

    private void Apply(FaultsOrder order)
    {
        if (order.Clear)
            faults.Clear();
        if (order.Seed is { } seed)
            faults.Seed(seed);
        faults.LatencyMs = order.LatencyMs ?? faults.LatencyMs;
        faults.LatencyOnGetUpdates = order.LatencyOnGetUpdates ?? faults.LatencyOnGetUpdates;
        faults.Outage = order.Outage ?? faults.Outage;
        if (order.Next is { } next)
            faults.Next(next.Kind, next.Times, next.Method, next.ChatId, next.RetryAfter);
        if (order.Sometimes is { } some)
            faults.Sometimes(some.Kind, some.Probability, some.Method, some.RetryAfter);
        if (order.Flood is { } flood)
            faults.Flood(flood.Seconds, flood.ChatId);
    }
}
