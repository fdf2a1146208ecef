using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Admin.Tournaments;

/// <summary>
/// The page for the projector: no key but the link's own token, nothing from elsewhere, not for search engines. Only the
/// route's template is ever logged or counted.
/// </summary>
internal static class WallEndpoints
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";

    public static void MapWall(this IEndpointRouteBuilder app)
    {
        app.MapGet("/t/{token}", Show).ExcludeFromDescription();
        Map(app, "/wall/wall.css", "wall.css", "text/css");
        Map(app, "/wall/wall.js", "wall.js", "text/javascript");
    }

    private static IResult Show(string token, HttpContext http, Db db)
    {
        Guard(http.Response, "no-store");
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        var book = db.Read(tx => WallStore.Find(tx, token) is { } id ? Book.Read(tx, id) : null);
        return book is null
            ? Page(WallPage.Gone, StatusCodes.Status404NotFound)
            : Page(WallPage.Of(book), StatusCodes.Status200OK);
    }

    private static IResult Page(string html, int status) =>
        Results.Content(html, "text/html; charset=utf-8", statusCode: status);

    private static void Map(IEndpointRouteBuilder app, string path, string file, string type)
    {
        var bytes = Load(file);
        app.MapGet(
                path,
                (HttpResponse response) =>
                {
                    Guard(response, "no-cache");
                    return Results.Bytes(bytes, $"{type}; charset=utf-8");
                }
            )
            .ExcludeFromDescription();
    }

    private static void Guard(HttpResponse response, string cache)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = cache;
    }

    private static byte[] Load(string file)
    {
        using var stream = typeof(WallEndpoints).Assembly.GetManifestResourceStream($"wall/{file}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
