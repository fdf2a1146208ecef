using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(SnakeCaseEnum<InputMediaType>))]
public enum InputMediaType
{
    Document = 1,
    Photo,
    Video,
}
