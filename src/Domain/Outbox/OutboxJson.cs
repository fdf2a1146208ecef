using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TochkaBot.Domain.Outbox;

[JsonSerializable(typeof(Notice))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
public sealed partial class OutboxJson : JsonSerializerContext
{
    /// <summary>Cyrillic stays readable in the file.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static Notice ReadNotice(string body) => JsonSerializer.Deserialize(body, Default.Notice)!;
}
