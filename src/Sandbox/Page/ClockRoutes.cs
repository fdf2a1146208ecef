using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TochkaBot.Sandbox.Page;

internal sealed class ClockRoutes(World world)
{
    private const string Example = "«now» must be a date and time with an offset, like 2026-12-07T15:00:00+03:00.";

    public Task Show(HttpContext http) =>
        Exchange.Write(
            http,
            Exchange.Json.ClockView,
            new(Local(world.Clock.GetUtcNow()), world.Options.TimeZone, (long)world.Clock.Offset.TotalMilliseconds)
        );

    public async Task Set(HttpContext http)
    {
        if (await Exchange.Read(http, Exchange.Json.ClockOrder) is not { } order)
            return;
        if (order.Real)
            world.Clock.Reset();
        else if (Parse(order.Now) is { } now)
            world.Clock.Set(now);
        await (order.Real || Parse(order.Now) is not null ? Show(http) : Exchange.Complain(http, Example));
    }

    private static DateTimeOffset? Parse(string? text) =>
        text is not null
        && HasOffset(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var now)
        && now.Year is >= 2000 and < 2200
            ? now
            : null;

    // Without an offset the parser would quietly take this machine's zone.
    private static bool HasOffset(string text) =>
        text.Length > 11 && (text[10] is 'T' or ' ') && text.AsSpan(11).IndexOfAny('+', '-', 'Z') > 0;

    private DateTimeOffset Local(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(world.Options.TimeZone));
}
