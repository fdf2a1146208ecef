using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Serving;
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
        app.MapPageFile("/c/check.css", "certificates/check.css", "text/css", Policy);
        app.MapGet("/c/{token}", Show).ExcludeFromDescription();
    }

    private static IResult Show(string token, HttpContext http, Db db, CentreSettings centre)
    {
        http.Response.Guard(Policy, "no-store");
        http.Response.Hide();
        return db.Read(tx => CertificateStore.Check(tx, token)) is { } found
            ? Page(CheckPage.Of(found, centre), StatusCodes.Status200OK)
            : Page(CheckPage.Unknown, StatusCodes.Status404NotFound);
    }

    private static IResult Page(string html, int status) =>
        Results.Content(html, "text/html; charset=utf-8", statusCode: status);
}
