using Microsoft.AspNetCore.Http;

namespace TochkaBot.Sandbox.Page;

/// <summary>
/// The sandbox has no passwords, so only this machine may use it: a foreign name that points here (DNS rebinding) and a
/// foreign page that posts here are both turned away. Bots send neither Origin nor Sec-Fetch-Site, and their GETs act too.
/// </summary>
internal static class HostGuard
{
    public static RequestDelegate Guard(RequestDelegate handle, bool isPage) =>
        http => IsAllowed(http.Request, isPage) ? handle(http) : Refuse(http);

    private static bool IsAllowed(HttpRequest request, bool isPage) =>
        IsLocal(request.Host.Host) && ((isPage && HttpMethods.IsGet(request.Method)) || IsSameSite(request));

    private static bool IsLocal(string host) => host is "localhost" or "127.0.0.1" or "[::1]" or "::1";

    private static bool IsSameSite(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is not ("" or "same-origin" or "none"))
            return false;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}";
    }

    private static Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return http.Response.WriteAsync("The sandbox serves this machine only.");
    }
}
