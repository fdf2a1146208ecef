using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(SnakeCaseEnum<MessageOriginType>))]
public enum MessageOriginType
{
    User = 1,
    HiddenUser,
    Chat,
    Channel,
}
