using System.Text.Json;
using System.Text.Json.Serialization;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Conversations;

/// <summary>A message as it lies in a table: one content, or the parts of an album.</summary>
internal static class ContentJson
{
    private static readonly ContentContext Context = new(
        new JsonSerializerOptions
        {
            Encoder = OutboxJson.Encoder,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        }
    );

    public static string Write(IReadOnlyList<Content> parts) =>
        JsonSerializer.Serialize([.. parts], Context.ContentArray);

    /// <returns>No parts when the content is so old that it was erased.</returns>
    public static IReadOnlyList<Content> Read(string? content) =>
        content is null ? [] : JsonSerializer.Deserialize(content, Context.ContentArray)!;
}

[JsonSerializable(typeof(Content[]))]
internal sealed partial class ContentContext : JsonSerializerContext;
