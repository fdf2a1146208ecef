using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>The kind stands in <c>status</c>, which Telegram does not promise to write first.</summary>
internal sealed class ChatMemberConverter : JsonConverter<ChatMember>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(ChatMember);

    public override ChatMember? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var member = JsonElement.ParseValue(ref reader);
        return (ChatMember?)member.Deserialize(options.GetTypeInfo(Kind(member)));
    }

    public override void Write(Utf8JsonWriter writer, ChatMember value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    private static Type Kind(JsonElement member) =>
        Status(member) switch
        {
            "creator" => typeof(ChatMemberOwner),
            "administrator" => typeof(ChatMemberAdministrator),
            "member" => typeof(ChatMemberMember),
            "restricted" => typeof(ChatMemberRestricted),
            "left" => typeof(ChatMemberLeft),
            "kicked" => typeof(ChatMemberBanned),
            var status => throw new JsonException($"A chat member cannot be \"{status}\""),
        };

    private static string? Status(JsonElement member) =>
        member.ValueKind is JsonValueKind.Object && member.TryGetProperty("status", out var status)
            ? status.ToString()
            : null;
}
