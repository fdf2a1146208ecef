namespace Telegram.Bot.Types;

public class ReplyParameters
{
    public int? MessageId { get; set; }

    public ChatId? ChatId { get; set; }

    public bool AllowSendingWithoutReply { get; set; }

    public static implicit operator ReplyParameters(int replyToMessageId) => new() { MessageId = replyToMessageId };
}
