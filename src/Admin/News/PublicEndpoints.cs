using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Links;
using TochkaBot.Admin.Serving;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.News;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.News;

/// <summary>Where our pages are reached from elsewhere; nothing when only this computer reaches them.</summary>
internal sealed record PublicAddress(string? Url);

/// <summary>Public events and news for everybody: a feed, and a small page that a school's site may frame.</summary>
internal static class PublicEndpoints
{
    private const int Most = 50;

    public static void MapPublic(this IEndpointRouteBuilder app)
    {
        app.MapGet("/feed.atom", Feed).ExcludeFromDescription();
        app.MapGet("/embed/events", Embed).ExcludeFromDescription();
    }

    private static IResult Feed(
        HttpContext http,
        Db db,
        CentreSettings centre,
        PublicAddress address,
        CallLimits limits
    ) =>
        Serve(
            http,
            limits,
            "application/atom+xml; charset=utf-8",
            "default-src 'none'; frame-ancestors 'none'",
            () => db.Read(tx => AtomFeed.Write(Read(tx), centre, address.Url))
        );

    private static IResult Embed(HttpContext http, Db db, CentreSettings centre, EventLinks links, CallLimits limits) =>
        Serve(
            http,
            limits,
            "text/html; charset=utf-8",
            EmbedPage.Policy,
            () => db.Read(tx => EmbedPage.Of(Read(tx), centre, links, tx.Now))
        );

    /// <summary>What a guest may see, and nothing else.</summary>
    private static PublicBoard Read(Tx tx) =>
        new(EventStore.Upcoming(tx, new Actor(), 0, Most), NewsStore.Public(tx, Most), BirthStore.Born(tx));

    private static IResult Serve(HttpContext http, CallLimits limits, string type, string policy, Func<string> write)
    {
        http.Response.Guard(policy);
        if (limits.Wait($"public:{http.Connection.RemoteIpAddress}") is { } wait)
        {
            var seconds = (int)Math.Max(1, Math.Ceiling(wait.TotalSeconds));
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var bytes = Encoding.UTF8.GetBytes(write());
        var hash = Convert.ToHexString(SHA256.HashData(bytes))[..32];
        http.Response.Headers.CacheControl = "public, max-age=300";
        // What is over leaves by itself, without a moment of change: only the tag tells, so there is no Last-Modified.
        return Results.Bytes(bytes, type, entityTag: new EntityTagHeaderValue($"\"{hash}\""));
    }
}

/// <param name="Born">When this centre's database was made: it names the feed.</param>
internal sealed record PublicBoard(IReadOnlyList<Event> Events, IReadOnlyList<NewsItem> News, DateTimeOffset Born);
