using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Serialization;

/// <summary>The one enum that Telegram does not write in snake case.</summary>
internal sealed class ParseModeConverter : JsonConverter<ParseMode>
{
    public override ParseMode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Enum.TryParse<ParseMode>(reader.GetString(), ignoreCase: true, out var mode) ? mode : ParseMode.None;

    public override void Write(Utf8JsonWriter writer, ParseMode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value is ParseMode.Html ? "HTML" : value.ToString());
}
