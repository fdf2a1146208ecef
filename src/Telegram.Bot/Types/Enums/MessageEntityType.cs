using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(SnakeCaseEnum<MessageEntityType>))]
public enum MessageEntityType
{
    Mention = 1,
    Hashtag,
    BotCommand,
    Url,
    Email,
    Bold,
    Italic,
    Code,
    Pre,
    TextLink,
    TextMention,
    PhoneNumber,
    Cashtag,
    Underline,
    Strikethrough,
    Spoiler,
    CustomEmoji,
    Blockquote,
    ExpandableBlockquote,
    DateTime,
}
