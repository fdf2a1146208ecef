using System.Diagnostics.Metrics;

namespace TochkaBot.Admin.Metrics;

internal static class Buckets
{
    private static readonly double[] Seconds =
    [
        0.001,
        0.0025,
        0.005,
        0.01,
        0.025,
        0.05,
        0.1,
        0.25,
        0.5,
        1,
        2.5,
        5,
        10,
        30,
    ];

    private static readonly double[] Plain = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];

    /// <summary>What the instrument advises, or what suits its unit.</summary>
    public static IReadOnlyList<double> For(Instrument instrument) =>
        instrument switch
        {
            Histogram<double> { Advice.HistogramBucketBoundaries: { } own } => own,
            Histogram<float> { Advice.HistogramBucketBoundaries: { } own } => [.. own.Select(b => (double)b)],
            Histogram<long> { Advice.HistogramBucketBoundaries: { } own } => [.. own.Select(b => (double)b)],
            Histogram<int> { Advice.HistogramBucketBoundaries: { } own } => [.. own.Select(b => (double)b)],
            _ => instrument.Unit == "s" ? Seconds : Plain,
        };
}
