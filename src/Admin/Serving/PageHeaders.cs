using Microsoft.AspNetCore.Http;

namespace TochkaBot.Admin.Serving;

/// <summary>What our pages say to browsers besides their words.</summary>
internal static class PageHeaders
{
    /// <param name="policy">Where anything on the page may come from.</param>
    /// <param name="cache">Who may keep it; nothing where only the answer itself will say so.</param>
    public static void Guard(this HttpResponse response, string policy, string? cache = null)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = cache;
    }

    /// <summary>Whose address is a secret: nobody may search it, and where its links lead nobody learns it.</summary>
    public static void Hide(this HttpResponse response, string referrer = "no-referrer")
    {
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        response.Headers["Referrer-Policy"] = referrer;
    }
}
