using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>Every kind the Bot API can be asked for; <see cref="Update"/> itself carries only those with a property.</summary>
[JsonConverter(typeof(SnakeCaseEnum<UpdateType>))]
public enum UpdateType
{
    Unknown = 0,
    Message,
    InlineQuery,
    ChosenInlineResult,
    CallbackQuery,
    EditedMessage,
    ChannelPost,
    EditedChannelPost,
    ShippingQuery,
    PreCheckoutQuery,
    Poll,
    PollAnswer,
    MyChatMember,
    ChatMember,
    ChatJoinRequest,
    MessageReaction,
    MessageReactionCount,
    ChatBoost,
    RemovedChatBoost,
    BusinessConnection,
    BusinessMessage,
    EditedBusinessMessage,
    DeletedBusinessMessages,
    PurchasedPaidMedia,
    ManagedBot,
    GuestMessage,
    Subscription,
}
