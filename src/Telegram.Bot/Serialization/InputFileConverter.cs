using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>An id, an address, or the name of the part that carries the bytes.</summary>
internal sealed class InputFileConverter : JsonConverter<InputFile>
{
    public override InputFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InputFile.FromString(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, InputFile value, JsonSerializerOptions options) =>
        writer.WriteStringValue(
            value switch
            {
                InputFileId file => file.Id,
                InputFileUrl file => file.Url.AbsoluteUri,
                InputFileStream file => $"attach://{file.PartName}",
                _ => throw new JsonException($"{value.GetType().Name} cannot be sent"),
            }
        );
}
