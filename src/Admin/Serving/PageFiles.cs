using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TochkaBot.Admin.Serving;

/// <summary>Styles, scripts and pages that lie in the program itself: the same for everybody.</summary>
internal static class PageFiles
{
    /// <param name="file">Its name in the assembly: «wall/wall.css».</param>
    public static RouteHandlerBuilder MapPageFile(
        this IEndpointRouteBuilder app,
        string path,
        string file,
        string type,
        string policy
    )
    {
        var bytes = Load(file);
        return app.MapGet(
                path,
                (HttpResponse response) =>
                {
                    response.Guard(policy, "no-cache");
                    return Results.Bytes(bytes, $"{type}; charset=utf-8");
                }
            )
            .ExcludeFromDescription();
    }

    public static byte[] Load(string file)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(file)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
