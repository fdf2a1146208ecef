namespace Telegram.Bot.Types.Enums;

public enum MessageType
{
    Unknown = 0,
    Text,
    Photo,
    Audio,
    Video,
    Voice,
    Document,
    Sticker,
    Contact,
    VideoNote,
    NewChatMembers,
    LeftChatMember,
    MigrateFromChatId,
    MigrateToChatId,
    Poll,
    Animation,
}
