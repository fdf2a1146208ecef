using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

/// <summary>A call that may carry files: plain JSON while all of them are ids or addresses, else a form.</summary>
internal abstract class FileRequest<TResponse>(string methodName) : SendingRequest<TResponse>(methodName)
{
    [JsonIgnore]
    internal abstract IEnumerable<InputFile?> Files { get; }

    public override HttpContent? ToHttpContent()
    {
        var uploads = Files.OfType<InputFileStream>().ToArray();
        for (var i = 0; i < uploads.Length; i++)
            uploads[i].PartName = i.ToString(CultureInfo.InvariantCulture);

        var json = ToUtf8Json();
        return uploads is [] ? JsonContent(json) : Form(json, uploads);
    }

    private static MultipartFormDataContent Form(byte[] json, InputFileStream[] uploads)
    {
        // Plain UTF-8 in filename=: Telegram shows what it gets and decodes neither =?utf-8?B?…?= nor filename*.
        var form = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        using var fields = JsonDocument.Parse(json);
        foreach (var field in fields.RootElement.EnumerateObject())
            form.Add(new StringContent(Text(field.Value)), field.Name);
        foreach (var upload in uploads)
            form.Add(Part(upload));
        return form;
    }

    private static string Text(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static StreamContent Part(InputFileStream upload)
    {
        var part = new StreamContent(upload.Content);
        part.Headers.TryAddWithoutValidation("Content-Type", "application/octet-stream");
        part.Headers.TryAddWithoutValidation(
            "Content-Disposition",
            $"form-data; name=\"{upload.PartName}\"; filename=\"{Escaped(upload.FileName ?? "file")}\""
        );
        return part;
    }

    /// <summary>As browsers do it: only what would end the quotes or the header.</summary>
    private static string Escaped(string fileName) =>
        fileName.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
}
