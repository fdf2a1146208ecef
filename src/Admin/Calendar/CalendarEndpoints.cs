using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Serving;
using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Calendar;

/// <summary>
/// The calendar that somebody's phone asks for: no key but the link's own token. Only the route's template is ever logged
/// or counted.
/// </summary>
internal static class CalendarEndpoints
{
    public static void MapCalendar(this IEndpointRouteBuilder app) =>
        app.MapGet("/calendar/{token}.ics", Show).ExcludeFromDescription();

    private static async Task<IResult> Show(
        string token,
        HttpContext http,
        Db db,
        CentreSettings centre,
        EventCalendar calendar,
        CallLimits limits
    )
    {
        // Somebody's own: no other may keep it.
        http.Response.Guard("default-src 'none'; frame-ancestors 'none'", "private, no-cache");
        http.Response.Hide();
        if (limits.Wait($"calendar:{http.Connection.RemoteIpAddress}") is { } wait)
        {
            var seconds = (int)Math.Max(1, Math.Ceiling(wait.TotalSeconds));
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (db.Read(tx => Served.Read(tx, centre, calendar, token)) is not { } served)
        {
            return Results.Content(
                CalendarTexts.Gone,
                "text/plain; charset=utf-8",
                statusCode: StatusCodes.Status404NotFound
            );
        }

        return Results.Bytes(
            served.Bytes,
            EventCalendar.ContentType,
            lastModified: served.Since ?? await db.Write(tx => FeedStore.Look(tx, served.PersonId, served.Hash)),
            entityTag: new EntityTagHeaderValue($"\"{served.Hash}\"")
        );
    }

    /// <param name="Since">Since when it looks so; nothing when it has just become so.</param>
    private sealed record Served(long PersonId, byte[] Bytes, string Hash, DateTimeOffset? Since)
    {
        public static Served? Read(Tx tx, CentreSettings centre, EventCalendar calendar, string token)
        {
            if (FeedStore.Find(tx, token) is not { } feed)
            {
                return null;
            }

            var reader = Actor.OfPerson(tx, feed.PersonId);
            var bytes = calendar.Feed(centre, PlanStore.Of(tx, reader), LessonPlan.Of(tx, centre, reader));
            var hash = Convert.ToHexString(SHA256.HashData(bytes))[..32].ToLowerInvariant();
            return new Served(feed.PersonId, bytes, hash, feed.ContentHash == hash ? feed.ContentAt : null);
        }
    }
}
