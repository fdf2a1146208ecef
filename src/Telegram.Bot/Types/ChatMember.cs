using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

[JsonConverter(typeof(ChatMemberConverter))]
public abstract class ChatMember
{
    public abstract ChatMemberStatus Status { get; }

    public User User { get; set; } = default!;

    [JsonIgnore]
    public bool IsAdmin => Status is ChatMemberStatus.Administrator or ChatMemberStatus.Creator;

    [JsonIgnore]
    public bool IsInChat =>
        this switch
        {
            ChatMemberLeft or ChatMemberBanned => false,
            ChatMemberRestricted restricted => restricted.IsMember,
            _ => true,
        };
}

public class ChatMemberOwner : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Creator;
}

public class ChatMemberAdministrator : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Administrator;

    public bool CanPostMessages { get; set; }

    public bool CanEditMessages { get; set; }

    public bool CanDeleteMessages { get; set; }
}

public class ChatMemberMember : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Member;
}

public class ChatMemberRestricted : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Restricted;

    public bool IsMember { get; set; }

    public bool CanSendMessages { get; set; }
}

public class ChatMemberLeft : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Left;
}

/// <summary>In a private chat this is how Telegram says that the person blocked the bot.</summary>
public class ChatMemberBanned : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Kicked;
}
