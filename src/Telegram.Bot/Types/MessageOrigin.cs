using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>Where a forwarded message came from.</summary>
[JsonConverter(typeof(MessageOriginConverter))]
public abstract class MessageOrigin
{
    public abstract MessageOriginType Type { get; }

    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }
}

public class MessageOriginUser : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.User;

    public User SenderUser { get; set; } = default!;
}

/// <summary>Somebody whose account is not shown with forwarded messages.</summary>
public class MessageOriginHiddenUser : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.HiddenUser;

    public string SenderUserName { get; set; } = default!;
}

public class MessageOriginChat : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.Chat;

    public Chat SenderChat { get; set; } = default!;

    public string? AuthorSignature { get; set; }
}

public class MessageOriginChannel : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.Channel;

    public Chat Chat { get; set; } = default!;

    public int MessageId { get; set; }

    public string? AuthorSignature { get; set; }
}
