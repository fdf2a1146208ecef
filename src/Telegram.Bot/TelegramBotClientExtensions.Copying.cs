using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    public static Task<MessageId> CopyMessage(
        this ITelegramBotClient botClient,
        ChatId chatId,
        ChatId fromChatId,
        int messageId,
        string? caption = default,
        ParseMode parseMode = default,
        ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default,
        int? messageThreadId = default,
        IEnumerable<MessageEntity>? captionEntities = default,
        bool showCaptionAboveMedia = default,
        bool disableNotification = default,
        bool protectContent = default,
        bool allowPaidBroadcast = default,
        int? videoStartTimestamp = default,
        long? directMessagesTopicId = default,
        string? messageEffectId = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new CopyMessageRequest
            {
                ChatId = chatId,
                FromChatId = fromChatId,
                MessageId = messageId,
                Caption = caption,
                ParseMode = parseMode,
                ReplyParameters = replyParameters,
                ReplyMarkup = replyMarkup,
                MessageThreadId = messageThreadId,
                CaptionEntities = captionEntities,
                ShowCaptionAboveMedia = showCaptionAboveMedia,
                DisableNotification = disableNotification,
                ProtectContent = protectContent,
                AllowPaidBroadcast = allowPaidBroadcast,
                VideoStartTimestamp = videoStartTimestamp,
                DirectMessagesTopicId = directMessagesTopicId,
                MessageEffectId = messageEffectId,
            },
            cancellationToken
        );

    /// <summary>Ids in rising order. What is gone is skipped, so fewer ids may come back than went in.</summary>
    public static Task<MessageId[]> CopyMessages(
        this ITelegramBotClient botClient,
        ChatId chatId,
        ChatId fromChatId,
        IEnumerable<int> messageIds,
        bool removeCaption = default,
        int? messageThreadId = default,
        bool disableNotification = default,
        bool protectContent = default,
        long? directMessagesTopicId = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new CopyMessagesRequest
            {
                ChatId = chatId,
                FromChatId = fromChatId,
                MessageIds = messageIds,
                RemoveCaption = removeCaption,
                MessageThreadId = messageThreadId,
                DisableNotification = disableNotification,
                ProtectContent = protectContent,
                DirectMessagesTopicId = directMessagesTopicId,
            },
            cancellationToken
        );
}
