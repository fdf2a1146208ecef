using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>The kind stands in <c>type</c>, which Telegram does not promise to write first.</summary>
internal sealed class MessageOriginConverter : JsonConverter<MessageOrigin>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(MessageOrigin);

    public override MessageOrigin? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var origin = JsonElement.ParseValue(ref reader);
        return (MessageOrigin?)origin.Deserialize(options.GetTypeInfo(Kind(origin)));
    }

    public override void Write(Utf8JsonWriter writer, MessageOrigin value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    private static Type Kind(JsonElement origin) =>
        (origin.TryGetProperty("type", out var type) ? type.ToString() : null) switch
        {
            "user" => typeof(MessageOriginUser),
            "hidden_user" => typeof(MessageOriginHiddenUser),
            "chat" => typeof(MessageOriginChat),
            "channel" => typeof(MessageOriginChannel),
            var other => throw new JsonException($"A message cannot come from \"{other}\""),
        };
}
