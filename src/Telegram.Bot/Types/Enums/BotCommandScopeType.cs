using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(SnakeCaseEnum<BotCommandScopeType>))]
public enum BotCommandScopeType
{
    Default = 1,
    AllPrivateChats,
    AllGroupChats,
    AllChatAdministrators,
    Chat,
    ChatAdministrators,
    ChatMember,
}
