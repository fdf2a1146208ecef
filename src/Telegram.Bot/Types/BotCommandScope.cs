using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>Who sees a menu of commands; the narrowest scope that fits wins.</summary>
[JsonDerivedType(typeof(BotCommandScopeDefault))]
[JsonDerivedType(typeof(BotCommandScopeAllPrivateChats))]
[JsonDerivedType(typeof(BotCommandScopeAllGroupChats))]
[JsonDerivedType(typeof(BotCommandScopeAllChatAdministrators))]
[JsonDerivedType(typeof(BotCommandScopeChat))]
[JsonDerivedType(typeof(BotCommandScopeChatAdministrators))]
[JsonDerivedType(typeof(BotCommandScopeChatMember))]
public abstract class BotCommandScope
{
    public abstract BotCommandScopeType Type { get; }

    public static BotCommandScopeDefault Default() => new();

    public static BotCommandScopeAllPrivateChats AllPrivateChats() => new();

    public static BotCommandScopeAllGroupChats AllGroupChats() => new();

    public static BotCommandScopeAllChatAdministrators AllChatAdministrators() => new();

    public static BotCommandScopeChat Chat(ChatId chatId) => new() { ChatId = chatId };

    public static BotCommandScopeChatAdministrators ChatAdministrators(ChatId chatId) => new() { ChatId = chatId };

    public static BotCommandScopeChatMember ChatMember(ChatId chatId, long userId) =>
        new() { ChatId = chatId, UserId = userId };
}

public class BotCommandScopeDefault : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.Default;
}

public class BotCommandScopeAllPrivateChats : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.AllPrivateChats;
}

public class BotCommandScopeAllGroupChats : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.AllGroupChats;
}

public class BotCommandScopeAllChatAdministrators : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.AllChatAdministrators;
}

public class BotCommandScopeChat : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.Chat;

    public required ChatId ChatId { get; set; }
}

public class BotCommandScopeChatAdministrators : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.ChatAdministrators;

    public required ChatId ChatId { get; set; }
}

public class BotCommandScopeChatMember : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.ChatMember;

    public required ChatId ChatId { get; set; }

    public required long UserId { get; set; }
}
