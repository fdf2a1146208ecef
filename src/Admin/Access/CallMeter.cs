using System.Diagnostics.Metrics;

namespace TochkaBot.Admin.Access;

internal sealed class CallMeter : IDisposable
{
    private readonly Meter meter = new("TochkaBot.Admin");
    private readonly Counter<long> calls;

    public CallMeter() => calls = meter.CreateCounter<long>("tochka.api.calls", description: "Calls of the admin API.");

    public void Count(string method, int status) => calls.Add(1, new("method", method), new("status", status));

    public void Dispose() => meter.Dispose();
}
