using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Numerics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TochkaBot.Admin.Metrics;

/// <summary>Listens to every meter whose name begins with TochkaBot, from the start of the host on.</summary>
internal sealed partial class MeterReader : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<string, Family> families = new(StringComparer.Ordinal);
    private readonly MeterListener listener = new();
    private readonly ILogger<MeterReader> logger;
    private readonly Lock reading = new();

    public MeterReader(ILogger<MeterReader> logger)
    {
        this.logger = logger;
        listener.InstrumentPublished = Enable;
        listener.SetMeasurementEventCallback<byte>(Take);
        listener.SetMeasurementEventCallback<short>(Take);
        listener.SetMeasurementEventCallback<int>(Take);
        listener.SetMeasurementEventCallback<long>(Take);
        listener.SetMeasurementEventCallback<float>(Take);
        listener.SetMeasurementEventCallback<double>(Take);
        listener.SetMeasurementEventCallback<decimal>(Take);
        listener.Start();
    }

    public string Read()
    {
        // One reading at a time: what is observed is forgotten first, so that labels that are gone do not linger.
        lock (reading)
        {
            foreach (var family in families.Values.Where(f => f.IsObserved))
            {
                family.Clear();
            }

            Observe();
            return PrometheusText.Write(families.Values.OrderBy(f => f.Name, StringComparer.Ordinal));
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => listener.Dispose();

    private void Enable(Instrument instrument, MeterListener to)
    {
        if (instrument.Meter.Name.StartsWith("TochkaBot", StringComparison.Ordinal))
        {
            var family = families.GetOrAdd(PrometheusName.Of(instrument), name => new Family(name, instrument));
            to.EnableMeasurementEvents(instrument, family);
        }
    }

    private void Observe()
    {
        try
        {
            listener.RecordObservableInstruments();
        }
        catch (AggregateException failure)
        {
            ObservingFailed(failure);
        }
    }

    private static void Take<T>(
        Instrument instrument,
        T measurement,
        ReadOnlySpan<KeyValuePair<string, object?>> tags,
        object? state
    )
        where T : struct, INumberBase<T> => ((Family)state!).Take(double.CreateSaturating(measurement), tags);

    [LoggerMessage(1, LogLevel.Warning, "A gauge could not be read")]
    private partial void ObservingFailed(Exception failure);
}
