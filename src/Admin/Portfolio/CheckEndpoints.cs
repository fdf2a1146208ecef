using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Portfolio;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Portfolio;

/// <summary>
/// The page behind a certificate's code: no key but the token on the paper, nothing from elsewhere, not for search engines.
/// </summary>
internal static class CheckEndpoints
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapCertificates(this IEndpointRouteBuilder app)
    {
        var css = Load("check.css");
        app.MapGet(
                "/c/check.css",
                (HttpResponse response) =>
                {
                    Guard(response, "no-cache");
                    return Results.Bytes(css, "text/css; charset=utf-8");
                }
            )
            .ExcludeFromDescription();
        app.MapGet("/c/{token}", Show).ExcludeFromDescription();
    }

    private static IResult Show(string token, HttpContext http, Db db, CentreSettings centre)
    {
        Guard(http.Response, "no-store");
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return db.Read(tx => CertificateStore.Check(tx, token)) is { } found
            ? Page(CheckPage.Of(found, centre), StatusCodes.Status200OK)
            : Page(CheckPage.Unknown, StatusCodes.Status404NotFound);
    }

    private static IResult Page(string html, int status) =>
        Results.Content(html, "text/html; charset=utf-8", statusCode: status);

    private static void Guard(HttpResponse response, string cache)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = cache;
    }

    private static byte[] Load(string file)
    {
        using var stream = typeof(CheckEndpoints).Assembly.GetManifestResourceStream($"certificates/{file}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
