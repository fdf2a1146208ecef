using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using TochkaBot.Domain.Access;

namespace TochkaBot.Admin.Cabinet.Entry;

/// <summary>What the browser keeps for us: who is inside, and that a form is ours.</summary>
/// <param name="isSecure">The pages are reached by https.</param>
internal sealed class Cookies(bool isSecure)
{
    private const string Session = "cabinet";
    private const string Form = "cabinet-form";
    private const string Path = "/cabinet";

    public static string? SessionOf(HttpContext http) => http.Request.Cookies[Session];

    public void Enter(HttpContext http, string secret)
    {
        http.Response.Cookies.Append(Session, secret, Options());
        http.Response.Cookies.Delete(Form, Options());
    }

    public void Leave(HttpContext http) => http.Response.Cookies.Delete(Session, Options());

    /// <summary>For the form of who is not inside yet: bound to a cookie of its own.</summary>
    public string FormToken(HttpContext http)
    {
        var secret = Secrets.Key();
        http.Response.Cookies.Append(Form, secret, Options());
        return Token(secret);
    }

    public static bool IsOurForm(HttpContext http, string? token) => Fits(http.Request.Cookies[Form], token);

    /// <summary>What a form of the page must bring back: known to who knows the cookie, and not telling it.</summary>
    public static string Token(string secret) => Secrets.Hash($"form:{secret}");

    public static bool Fits(string? secret, string? token) =>
        secret is not null
        && token is not null
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Token(secret)),
            Encoding.UTF8.GetBytes(token)
        );

    private CookieOptions Options() =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = isSecure,
            Path = Path,
            IsEssential = true,
        };
}
