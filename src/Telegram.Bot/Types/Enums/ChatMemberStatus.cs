using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(SnakeCaseEnum<ChatMemberStatus>))]
public enum ChatMemberStatus
{
    Creator = 1,
    Administrator,
    Member,
    Left,
    Kicked,
    Restricted,
}
