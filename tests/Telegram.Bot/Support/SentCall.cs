using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TochkaBot.Tests.TelegramClient.Support;

/// <summary>One call as it came over the wire.</summary>
internal sealed record SentCall(string Path, string? ContentType, long? Length, byte[] Body)
{
    public string Method => Path[(Path.LastIndexOf('/') + 1)..];

    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public static async Task<SentCall> Read(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return new(request.Path, request.ContentType, request.ContentLength, body.ToArray());
    }

    /// <summary>The parameters of the call, checked against the Bot API: none unknown, none missing, no null.</summary>
    public JsonElement Checked()
    {
        BotApi.AssertCall(Method, [.. Json.EnumerateObject().Select(field => field.Name)]);
        Assert.DoesNotContain(Json.EnumerateObject(), field => field.Value.ValueKind is JsonValueKind.Null);
        return Json;
    }
}
