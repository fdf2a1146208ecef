using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Requests;

internal sealed class CopyMessageRequest() : SendingRequest<MessageId>("copyMessage")
{
    public required ChatId FromChatId { get; set; }

    public required int MessageId { get; set; }

    public string? Caption { get; set; }

    public ParseMode ParseMode { get; set; }

    public IEnumerable<MessageEntity>? CaptionEntities { get; set; }

    public bool ShowCaptionAboveMedia { get; set; }

    public int? VideoStartTimestamp { get; set; }
}

internal sealed class CopyMessagesRequest() : SendingRequest<MessageId[]>("copyMessages")
{
    public required ChatId FromChatId { get; set; }

    public required IEnumerable<int> MessageIds { get; set; }

    public bool RemoveCaption { get; set; }
}
