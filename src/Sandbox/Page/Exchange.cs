using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace TochkaBot.Sandbox.Page;

/// <summary>JSON in and out without reflection.</summary>
internal static class Exchange
{
    /// <summary>Cyrillic stays as it is: smaller, and legible in the browser's tools.</summary>
    public static readonly PageJson Json = new(
        new(PageJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    public static Task Write<T>(HttpContext http, JsonTypeInfo<T> type, T value, int status = 200)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return JsonSerializer.SerializeAsync(http.Response.Body, value, type, http.RequestAborted);
    }

    /// <summary>Null: the body is not what it should be, and the caller was told so.</summary>
    public static async Task<T?> Read<T>(HttpContext http, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            if (await JsonSerializer.DeserializeAsync(http.Request.Body, type, http.RequestAborted) is { } value)
                return value;
        }
        catch (JsonException)
        {
            // Answered below, like an empty body.
        }
        await Complain(http, "The body is not the JSON that this route takes.");
        return null;
    }

    public static Task Complain(HttpContext http, string sentence, int status = 400) =>
        Write(http, Json.Complaint, new(sentence), status);
}
