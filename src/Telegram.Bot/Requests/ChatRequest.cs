using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

/// <summary>A call about one chat.</summary>
internal abstract class ChatRequest<TResponse>(string methodName) : RequestBase<TResponse>(methodName)
{
    public required ChatId ChatId { get; set; }

    public string? BusinessConnectionId { get; set; }
}

/// <summary>What all sending calls have in common; a call without one of these simply leaves it unset.</summary>
internal abstract class SendingRequest<TResponse>(string methodName) : ChatRequest<TResponse>(methodName)
{
    public int? MessageThreadId { get; set; }

    public long? DirectMessagesTopicId { get; set; }

    public bool DisableNotification { get; set; }

    public bool ProtectContent { get; set; }

    public bool AllowPaidBroadcast { get; set; }

    public string? MessageEffectId { get; set; }

    public ReplyParameters? ReplyParameters { get; set; }

    public ReplyMarkup? ReplyMarkup { get; set; }
}
