using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TochkaBot.Admin.Docs;

/// <summary>A page that draws the document in the browser: own script, own style, nothing from elsewhere.</summary>
internal static class DocsPage
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";

    public static void MapDocsPage(this IEndpointRouteBuilder app)
    {
        Map(app, "/docs", "docs.html", "text/html");
        Map(app, "/docs/docs.css", "docs.css", "text/css");
        Map(app, "/docs/docs.js", "docs.js", "text/javascript");
    }

    private static void Map(IEndpointRouteBuilder app, string path, string file, string type)
    {
        var bytes = Load(file);
        app.MapGet(path, (HttpResponse response) => Answer(response, bytes, type)).ExcludeFromDescription();
    }

    private static IResult Answer(HttpResponse response, byte[] bytes, string type)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-cache";
        return Results.Bytes(bytes, $"{type}; charset=utf-8");
    }

    private static byte[] Load(string file)
    {
        using var stream = typeof(DocsPage).Assembly.GetManifestResourceStream($"docs/{file}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
