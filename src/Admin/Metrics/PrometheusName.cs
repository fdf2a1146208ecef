using System.Diagnostics.Metrics;

namespace TochkaBot.Admin.Metrics;

/// <summary><c>tochka.delivery.wait</c> in seconds → <c>tochka_delivery_wait_seconds</c>; counters end in <c>_total</c>.</summary>
internal static class PrometheusName
{
    public static string Of(Instrument instrument)
    {
        var name = Plain(instrument.Name) + Ending(instrument.Unit);
        return Family.IsCounter(instrument.GetType().Name) && !name.EndsWith("_total", StringComparison.Ordinal)
            ? $"{name}_total"
            : name;
    }

    /// <summary>Letters, digits and underscores, no digit first.</summary>
    public static string Plain(string name)
    {
        var plain = new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);
        return plain is [>= '0' and <= '9', ..] ? $"_{plain}" : plain;
    }

    private static string Ending(string? unit) =>
        unit switch
        {
            "s" => "_seconds",
            "ms" => "_milliseconds",
            "By" => "_bytes",
            _ => string.Empty,
        };
}
