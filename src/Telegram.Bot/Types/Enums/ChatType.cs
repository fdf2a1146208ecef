using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(SnakeCaseEnum<ChatType>))]
public enum ChatType
{
    Private = 1,
    Group,
    Channel,
    Supergroup,
    Sender,
}
