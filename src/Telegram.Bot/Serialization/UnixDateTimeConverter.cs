using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Serialization;

/// <summary>Seconds since 1970 as UTC. Zero is Telegram's "no date" and reads as <c>default</c>.</summary>
internal sealed class UnixDateTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetInt64() switch
        {
            0 => default,
            < 0 => throw new JsonException("A date before 1970"),
            var seconds => DateTime.UnixEpoch.AddSeconds(seconds),
        };

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(
            value == default ? 0 : (long)(value.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds
        );
}
