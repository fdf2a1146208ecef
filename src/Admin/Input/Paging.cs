using System.ComponentModel;
using System.Globalization;

namespace TochkaBot.Admin.Input;

[Description("A page of a list.")]
internal sealed record Page<T>
{
    public required IReadOnlyList<T> Items { get; init; }

    [Description("Send it as 'after' to get the next page; null on the last one.")]
    public required string? Next { get; init; }
}

internal static class Paging
{
    public const int Usual = 50;

    public const int Longest = 200;

    /// <param name="found">One more than the page holds, when there is more.</param>
    public static Page<T> Cut<T>(IReadOnlyList<T> found, int limit, Func<T, long> id) =>
        new()
        {
            Items = [.. found.Take(limit)],
            Next = found.Count > limit ? id(found[limit - 1]).ToString(CultureInfo.InvariantCulture) : null,
        };
}
