namespace TochkaBot.Admin.Metrics;

/// <param name="Value">The count, the level, or the sum of a histogram.</param>
/// <param name="Counts">By bucket, the infinite one last; not yet added up.</param>
internal sealed record Reading(double Value, IReadOnlyList<long> Counts);

/// <summary>One label set of an instrument.</summary>
internal sealed class Series(int bounds)
{
    private readonly Lock taking = new();
    private readonly long[] counts = new long[bounds + 1];
    private double value;

    public void Take(double measurement, bool adds, IReadOnlyList<double> upper)
    {
        lock (taking)
        {
            value = adds ? value + measurement : measurement;
            counts[BucketOf(measurement, upper)]++;
        }
    }

    public Reading Read()
    {
        lock (taking)
        {
            return new Reading(value, [.. counts]);
        }
    }

    private static int BucketOf(double measurement, IReadOnlyList<double> upper)
    {
        var bucket = 0;
        while (bucket < upper.Count && measurement > upper[bucket])
        {
            bucket++;
        }

        return bucket;
    }
}
