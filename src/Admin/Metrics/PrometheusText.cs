using System.Globalization;
using System.Text;

namespace TochkaBot.Admin.Metrics;

/// <summary>The text format that Prometheus reads, version 0.0.4.</summary>
internal static class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    public static string Write(IEnumerable<Family> families)
    {
        var text = new StringBuilder();
        foreach (var family in families)
        {
            Write(text, family);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Family family)
    {
        var help = family.Help.Replace("\\", "\\\\").Replace("\n", "\\n");
        text.Append($"# HELP {family.Name} {help}\n# TYPE {family.Name} {family.Kind.ToString().ToLowerInvariant()}\n");
        foreach (var (labels, reading) in family.Readings)
        {
            if (family.Kind == FamilyKind.Histogram)
            {
                Histogram(text, family, labels, reading);
            }
            else
            {
                Line(text, family.Name, labels, reading.Value);
            }
        }
    }

    private static void Histogram(StringBuilder text, Family family, string labels, Reading reading)
    {
        var (before, sum) = (labels.Length == 0 ? string.Empty : $"{labels},", 0L);
        for (var bucket = 0; bucket < reading.Counts.Count; bucket++)
        {
            sum += reading.Counts[bucket];
            var upper = bucket < family.Bounds.Count ? family.Bounds[bucket] : double.PositiveInfinity;
            Line(text, $"{family.Name}_bucket", $"{before}le=\"{Number(upper)}\"", sum);
        }

        Line(text, $"{family.Name}_sum", labels, reading.Value);
        Line(text, $"{family.Name}_count", labels, sum);
    }

    private static void Line(StringBuilder text, string name, string labels, double value) =>
        text.Append(name)
            .Append(labels.Length == 0 ? string.Empty : $"{{{labels}}}")
            .Append(' ')
            .Append(Number(value))
            .Append('\n');

    private static string Number(double value) =>
        double.IsPositiveInfinity(value) ? "+Inf"
        : double.IsNegativeInfinity(value) ? "-Inf"
        : value.ToString(CultureInfo.InvariantCulture);
}
