using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TochkaBot.Domain.Outbox;

[JsonSerializable(typeof(Notice))]
[JsonSerializable(typeof(Recipe))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
public sealed partial class OutboxJson : JsonSerializerContext
{
    /// <summary>Cyrillic stays readable in the file.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly OutboxJson Readable = new(
        new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = Encoder }
    );

    public static string Write(Notice notice) => JsonSerializer.Serialize(notice, Readable.Notice);

    public static string Write(Recipe recipe) => JsonSerializer.Serialize(recipe, Readable.Recipe);

    public static Notice ReadNotice(string body) => JsonSerializer.Deserialize(body, Default.Notice)!;

    public static Recipe ReadRecipe(string body) => JsonSerializer.Deserialize(body, Default.Recipe)!;
}
