using System.Text.Json;

namespace TochkaBot.Sandbox.Calls;

internal sealed record Upload(string FileName, string MimeType, byte[] Content);

/// <summary>One call, its fields already checked for names and types.</summary>
internal sealed class Call(string method, JsonDocument document, Dictionary<string, Upload>? uploads) : IDisposable
{
    public string Method { get; } = method;

    public JsonElement Root => document.RootElement;

    public JsonElement? Find(string field) => Root.TryGetProperty(field, out var value) ? value : null;

    public string? Text(string field) =>
        Find(field) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public long? Integer(string field) =>
        Find(field) is { ValueKind: JsonValueKind.Number } number ? number.GetInt64() : null;

    public bool Flag(string field) => Find(field) is { ValueKind: JsonValueKind.True };

    /// <summary>A chat id may come as a number or as digits; @names are not served here.</summary>
    public long? ChatId(string field = "chat_id") =>
        Find(field) switch
        {
            { ValueKind: JsonValueKind.Number } number => number.GetInt64(),
            { ValueKind: JsonValueKind.String } text when long.TryParse(text.GetString(), out var id) => id,
            _ => null,
        };

    public Upload? Attached(string name) => uploads?.GetValueOrDefault(name);

    public void Dispose() => document.Dispose();
}
