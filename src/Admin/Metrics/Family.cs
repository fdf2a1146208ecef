using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace TochkaBot.Admin.Metrics;

internal enum FamilyKind
{
    Counter,
    Gauge,
    Histogram,
}

/// <summary>An instrument with all its label sets; instruments of one name are one family.</summary>
internal sealed class Family
{
    /// <summary>A label that takes ever new values would eat the memory; what comes later is counted as "other".</summary>
    private const int MostSeries = 500;

    private readonly ConcurrentDictionary<string, Series> series = new(StringComparer.Ordinal);
    private readonly bool adds;

    public Family(string name, Instrument instrument)
    {
        Name = name;
        Help = instrument.Description ?? string.Empty;
        IsObserved = instrument.IsObservable;
        var type = instrument.GetType().Name;
        Kind =
            type.StartsWith("Histogram", StringComparison.Ordinal) ? FamilyKind.Histogram
            : IsCounter(type) ? FamilyKind.Counter
            : FamilyKind.Gauge;
        adds = !IsObserved && !type.StartsWith("Gauge", StringComparison.Ordinal);
        Bounds = Kind == FamilyKind.Histogram ? Buckets.For(instrument) : [];
    }

    public string Name { get; }

    public string Help { get; }

    public FamilyKind Kind { get; }

    public bool IsObserved { get; }

    /// <summary>The upper bounds of the buckets, the infinite one left out.</summary>
    public IReadOnlyList<double> Bounds { get; }

    public IEnumerable<(string Labels, Reading Reading)> Readings =>
        series.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value.Read()));

    public static bool IsCounter(string type) =>
        type.StartsWith("Counter", StringComparison.Ordinal)
        || type.StartsWith("ObservableCounter", StringComparison.Ordinal);

    public void Take(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = Labels.Write(tags);
        if (!series.TryGetValue(labels, out var one))
        {
            var key = series.Count < MostSeries ? labels : Labels.Overflow;
            one = series.GetOrAdd(key, _ => new Series(Bounds.Count));
        }

        one.Take(value, adds, Bounds);
    }

    public void Clear() => series.Clear();
}
