using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Serving;
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
        app.MapPageFile("/wall/wall.css", "wall/wall.css", "text/css", Policy);
        app.MapPageFile("/wall/wall.js", "wall/wall.js", "text/javascript", Policy);
    }

    private static IResult Show(string token, HttpContext http, Db db)
    {
        http.Response.Guard(Policy, "no-store");
        http.Response.Hide();
        var book = db.Read(tx => WallStore.Find(tx, token) is { } id ? Book.Read(tx, id) : null);
        return book is null
            ? Page(WallPage.Gone, StatusCodes.Status404NotFound)
            : Page(WallPage.Of(book), StatusCodes.Status200OK);
    }

    private static IResult Page(string html, int status) =>
        Results.Content(html, "text/html; charset=utf-8", statusCode: status);
}
