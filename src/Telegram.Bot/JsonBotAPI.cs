using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot.Serialization;

namespace Telegram.Bot;

/// <summary>How the Bot API's JSON is read and written, for webhook bodies too.</summary>
public static class JsonBotAPI
{
    public static JsonSerializerOptions Options { get; } =
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            // Telegram refuses a null, and an absent flag is false.
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            // Cyrillic as it is: a third of the bytes that \u escapes would take, and no HTML is near.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            // Reflection only for a caller's own request types, as the library allows them.
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                JsonBotSerializerContext.Default,
                new DefaultJsonTypeInfoResolver()
            ),
        };
}
