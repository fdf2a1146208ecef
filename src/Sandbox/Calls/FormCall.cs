using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace TochkaBot.Sandbox.Calls;

/// <summary>Form fields are text; here they become the JSON that the same call would have carried.</summary>
internal static class FormCall
{
    public static Call From(
        Fields method,
        IEnumerable<KeyValuePair<string, string>> fields,
        Dictionary<string, Upload>? uploads
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, value) in fields)
                Write(json, method.Find(name), name, value);
            // A file part that is named like a field is that field.
            foreach (var name in uploads?.Keys.Where(name => method.Find(name) is not null) ?? [])
                json.WriteString(name, "attach://" + name);
            json.WriteEndObject();
        }
        return new(method.Name, JsonDocument.Parse(buffer.WrittenMemory), uploads);
    }

    public static async Task<Call> ReadMultipart(Fields method, HttpContext http)
    {
        var boundary = HeaderUtilities
            .RemoveQuotes(MediaTypeHeaderValue.Parse(http.Request.ContentType).Boundary)
            .Value;
        if (string.IsNullOrEmpty(boundary))
            throw Refusal.Bad("multipart boundary is missing");
        var reader = new MultipartReader(boundary, http.Request.Body);
        Dictionary<string, string> fields = [];
        Dictionary<string, Upload> uploads = [];
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } section)
        {
            var (name, fileName) = Disposition(section.ContentDisposition ?? "");
            if (fileName is null)
                fields[name] = await section.ReadAsStringAsync(http.RequestAborted);
            else
                uploads[name] = await ReadFile(section, fileName, http.RequestAborted);
        }
        return From(method, fields, uploads);
    }

    private static async Task<Upload> ReadFile(MultipartSection section, string fileName, CancellationToken stop)
    {
        using var content = new MemoryStream();
        await section.Body.CopyToAsync(content, stop);
        return new(fileName, section.ContentType ?? "application/octet-stream", content.ToArray());
    }

    // Telegram takes filename="…" as plain UTF-8 and nothing else: no filename*, no =?utf-8?B?…?=.
    private static (string Name, string? FileName) Disposition(string header)
    {
        var fileName = Parameter(header, "filename=");
        var onlyExtended = fileName is null && header.Contains("filename*=", StringComparison.OrdinalIgnoreCase);
        return (Parameter(header, " name=") ?? "", onlyExtended ? "" : fileName);
    }

    private static string? Parameter(string header, string key)
    {
        var from = header.IndexOf(key, StringComparison.OrdinalIgnoreCase) + key.Length;
        if (from < key.Length)
            return null;
        if (from < header.Length && header[from] == '"')
            return header.IndexOf('"', from + 1) is var end and > 0 ? header[(from + 1)..end] : null;
        var stop = header.IndexOf(';', from);
        return (stop < 0 ? header[from..] : header[from..stop]).Trim();
    }

    private static void Write(Utf8JsonWriter json, Shape? shape, string name, string value)
    {
        json.WritePropertyName(name);
        if (shape is null)
            json.WriteStringValue(value);
        else if (
            shape.TakesInteger
            && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        )
            json.WriteNumberValue(number);
        else if (shape.TakesBoolean && Boolean(value) is { } flag)
            json.WriteBooleanValue(flag);
        else if (shape.TakesText || shape.TakesInteger || shape.TakesBoolean)
            json.WriteStringValue(value);
        else
            WriteRaw(json, name, value);
    }

    private static bool? Boolean(string value) =>
        value.ToLowerInvariant() switch
        {
            "true" or "1" or "yes" or "y" => true,
            "false" or "0" or "no" or "n" => false,
            _ => null,
        };

    private static void WriteRaw(Utf8JsonWriter json, string name, string value)
    {
        try
        {
            using var parsed = JsonDocument.Parse(value);
            parsed.RootElement.WriteTo(json);
        }
        catch (JsonException)
        {
            throw Refusal.Bad($"can't parse \"{name}\" as JSON");
        }
    }
}
