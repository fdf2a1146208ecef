using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Serving;

namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>The one style of all pages; it says nothing about anybody, so it needs no session.</summary>
internal static class Style
{
    public static void MapStyle(this IEndpointRouteBuilder outside)
    {
        var bytes = PageFiles.Load("cabinet/cabinet.css");
        outside.MapGet(
            "/cabinet.css",
            (HttpResponse response) =>
            {
                Answer.Guard(response, "no-cache");
                return Results.Bytes(bytes, "text/css; charset=utf-8");
            }
        );
    }
}
