using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Serving;

namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>A page on its way out, with what keeps it to itself.</summary>
internal static class Answer
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IResult Page(Markup page, int status = StatusCodes.Status200OK) =>
        Results.Content(page.Text, "text/html; charset=utf-8", statusCode: status);

    public static IResult Message(string title, string words, int status) =>
        Page(Layout.Outside(title, Markup.Of($"<p>{words}</p>")), status);

    /// <param name="cache">Pages are never kept; the style may be asked for again.</param>
    public static void Guard(HttpResponse response, string cache = "no-store")
    {
        response.Guard(Policy, cache);
        // Not «no-referrer»: with it browsers hide where a form comes from even from its own server.
        response.Hide("same-origin");
        response.Headers.XFrameOptions = "DENY";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
