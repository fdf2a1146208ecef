using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace TochkaBot.Sandbox.Page;

/// <summary>The page itself, from inside the assembly: nothing is asked of the network.</summary>
internal static class Assets
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FrozenDictionary<string, byte[]> Files = Load();

    public static Task Index(HttpContext http) => Send(http, "index.html");

    public static Task Named(HttpContext http) => Send(http, (string)http.Request.RouteValues["asset"]!);

    private static Task Send(HttpContext http, string name)
    {
        if (!Files.TryGetValue(name, out var content))
        {
            http.Response.StatusCode = 404;
            return Task.CompletedTask;
        }
        http.Response.ContentType = Type(name);
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.CacheControl = "no-cache";
        return http.Response.Body.WriteAsync(content, http.RequestAborted).AsTask();
    }

    private static string Type(string name) =>
        Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };

    private static FrozenDictionary<string, byte[]> Load()
    {
        var assembly = typeof(Assets).Assembly;
        const string prefix = "wwwroot/";
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[prefix.Length..], name => Read(assembly.GetManifestResourceStream(name)!));
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        {
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
    }
}
