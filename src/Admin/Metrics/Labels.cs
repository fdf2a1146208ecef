using System.Globalization;

namespace TochkaBot.Admin.Metrics;

internal static class Labels
{
    public const string Overflow = "overflow=\"true\"";

    /// <summary>Shorter than any token, link or path of ours.</summary>
    private const int LongestValue = 30;

    /// <returns><c>method="GET",status="200"</c>, by name.</returns>
    public static string Write(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        tags.IsEmpty
            ? string.Empty
            : string.Join(
                ',',
                tags.ToArray()
                    .OrderBy(t => t.Key, StringComparer.Ordinal)
                    .Select(t => $"{PrometheusName.Plain(t.Key)}=\"{Value(t.Value)}\"")
            );

    /// <summary>A short word of ours passes; a name, a path or a token does not, whoever put it there.</summary>
    private static string Value(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
        return text.Length <= LongestValue && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.')
            ? text
            : "other";
    }
}
