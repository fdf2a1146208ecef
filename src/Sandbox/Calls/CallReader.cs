using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TochkaBot.Sandbox.Calls;

/// <summary>Reads a call from JSON, a form, a multipart body or the query, always into one JSON document.</summary>
internal static class CallReader
{
    private const int BodyLimit = 50 * 1024 * 1024;

    public static async Task<Call> Read(Fields method, HttpContext http)
    {
        var type = http.Request.ContentType ?? "";
        if (type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return await FormCall.ReadMultipart(method, http);
        if (type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            return FormCall.From(method, (await http.Request.ReadFormAsync(http.RequestAborted)).Select(Pair), null);
        if (
            type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
            && http.Request.ContentLength is not 0
        )
            return new(method.Name, await ReadJson(http), null);
        return FormCall.From(method, http.Request.Query.Select(Pair), null);
    }

    private static KeyValuePair<string, string> Pair(
        KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> field
    ) => new(field.Key, field.Value.ToString());

    private static async Task<JsonDocument> ReadJson(HttpContext http)
    {
        var body = await ReadBody(http);
        try
        {
            var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document : throw Broken();
        }
        catch (JsonException)
        {
            throw Broken();
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBody(HttpContext http)
    {
        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            if (read.Buffer.Length > BodyLimit)
                throw new Refusal(413, "Request Entity Too Large");
            if (!read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }
            var body = read.Buffer.ToArray();
            reader.AdvanceTo(read.Buffer.End);
            return body;
        }
    }

    private static Refusal Broken() => Refusal.Bad("can't parse request body as JSON object");
}
