using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>The one style of all pages; it says nothing about anybody, so it needs no session.</summary>
internal static class Style
{
    public static void MapStyle(this IEndpointRouteBuilder outside)
    {
        var bytes = Load();
        outside.MapGet(
            "/cabinet.css",
            (HttpResponse response) =>
            {
                Answer.Guard(response, "no-cache");
                return Results.Bytes(bytes, "text/css; charset=utf-8");
            }
        );
    }

    private static byte[] Load()
    {
        using var stream = typeof(Style).Assembly.GetManifestResourceStream("cabinet/cabinet.css")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
