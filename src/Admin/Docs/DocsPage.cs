using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Serving;

namespace TochkaBot.Admin.Docs;

/// <summary>A page that draws the document in the browser: own script, own style, nothing from elsewhere.</summary>
internal static class DocsPage
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";

    public static void MapDocsPage(this IEndpointRouteBuilder app)
    {
        app.MapPageFile("/docs", "docs/docs.html", "text/html", Policy);
        app.MapPageFile("/docs/docs.css", "docs/docs.css", "text/css", Policy);
        app.MapPageFile("/docs/docs.js", "docs/docs.js", "text/javascript", Policy);
    }
}
