using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    public static Task<Message> SendMessage(
        this ITelegramBotClient botClient,
        ChatId chatId,
        string text,
        ParseMode parseMode = default,
        ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default,
        LinkPreviewOptions? linkPreviewOptions = default,
        int? messageThreadId = default,
        IEnumerable<MessageEntity>? entities = default,
        bool disableNotification = default,
        bool protectContent = default,
        string? messageEffectId = default,
        string? businessConnectionId = default,
        bool allowPaidBroadcast = default,
        long? directMessagesTopicId = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new SendMessageRequest
            {
                ChatId = chatId,
                Text = text,
                ParseMode = parseMode,
                ReplyParameters = replyParameters,
                ReplyMarkup = replyMarkup,
                LinkPreviewOptions = linkPreviewOptions,
                MessageThreadId = messageThreadId,
                Entities = entities,
                DisableNotification = disableNotification,
                ProtectContent = protectContent,
                MessageEffectId = messageEffectId,
                BusinessConnectionId = businessConnectionId,
                AllowPaidBroadcast = allowPaidBroadcast,
                DirectMessagesTopicId = directMessagesTopicId,
            },
            cancellationToken
        );

    public static Task<Message> SendPhoto(
        this ITelegramBotClient botClient,
        ChatId chatId,
        InputFile photo,
        string? caption = default,
        ParseMode parseMode = default,
        ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default,
        int? messageThreadId = default,
        IEnumerable<MessageEntity>? captionEntities = default,
        bool showCaptionAboveMedia = default,
        bool hasSpoiler = default,
        bool disableNotification = default,
        bool protectContent = default,
        string? messageEffectId = default,
        string? businessConnectionId = default,
        bool allowPaidBroadcast = default,
        long? directMessagesTopicId = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new SendPhotoRequest
            {
                ChatId = chatId,
                Photo = photo,
                Caption = caption,
                ParseMode = parseMode,
                ReplyParameters = replyParameters,
                ReplyMarkup = replyMarkup,
                MessageThreadId = messageThreadId,
                CaptionEntities = captionEntities,
                ShowCaptionAboveMedia = showCaptionAboveMedia,
                HasSpoiler = hasSpoiler,
                DisableNotification = disableNotification,
                ProtectContent = protectContent,
                MessageEffectId = messageEffectId,
                BusinessConnectionId = businessConnectionId,
                AllowPaidBroadcast = allowPaidBroadcast,
                DirectMessagesTopicId = directMessagesTopicId,
            },
            cancellationToken
        );

    public static Task<Message> SendDocument(
        this ITelegramBotClient botClient,
        ChatId chatId,
        InputFile document,
        string? caption = default,
        ParseMode parseMode = default,
        ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default,
        InputFile? thumbnail = default,
        int? messageThreadId = default,
        IEnumerable<MessageEntity>? captionEntities = default,
        bool disableContentTypeDetection = default,
        bool disableNotification = default,
        bool protectContent = default,
        string? messageEffectId = default,
        string? businessConnectionId = default,
        bool allowPaidBroadcast = default,
        long? directMessagesTopicId = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new SendDocumentRequest
            {
                ChatId = chatId,
                Document = document,
                Caption = caption,
                ParseMode = parseMode,
                ReplyParameters = replyParameters,
                ReplyMarkup = replyMarkup,
                Thumbnail = thumbnail,
                MessageThreadId = messageThreadId,
                CaptionEntities = captionEntities,
                DisableContentTypeDetection = disableContentTypeDetection,
                DisableNotification = disableNotification,
                ProtectContent = protectContent,
                MessageEffectId = messageEffectId,
                BusinessConnectionId = businessConnectionId,
                AllowPaidBroadcast = allowPaidBroadcast,
                DirectMessagesTopicId = directMessagesTopicId,
            },
            cancellationToken
        );

    public static Task<Message> SendVideo(
        this ITelegramBotClient botClient,
        ChatId chatId,
        InputFile video,
        string? caption = default,
        ParseMode parseMode = default,
        ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default,
        int? duration = default,
        int? width = default,
        int? height = default,
        InputFile? thumbnail = default,
        int? messageThreadId = default,
        IEnumerable<MessageEntity>? captionEntities = default,
        bool showCaptionAboveMedia = default,
        bool hasSpoiler = default,
        bool supportsStreaming = default,
        bool disableNotification = default,
        bool protectContent = default,
        string? messageEffectId = default,
        string? businessConnectionId = default,
        bool allowPaidBroadcast = default,
        InputFile? cover = default,
        int? startTimestamp = default,
        long? directMessagesTopicId = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new SendVideoRequest
            {
                ChatId = chatId,
                Video = video,
                Caption = caption,
                ParseMode = parseMode,
                ReplyParameters = replyParameters,
                ReplyMarkup = replyMarkup,
                Duration = duration,
                Width = width,
                Height = height,
                Thumbnail = thumbnail,
                MessageThreadId = messageThreadId,
                CaptionEntities = captionEntities,
                ShowCaptionAboveMedia = showCaptionAboveMedia,
                HasSpoiler = hasSpoiler,
                SupportsStreaming = supportsStreaming,
                DisableNotification = disableNotification,
                ProtectContent = protectContent,
                MessageEffectId = messageEffectId,
                BusinessConnectionId = businessConnectionId,
                AllowPaidBroadcast = allowPaidBroadcast,
                Cover = cover,
                StartTimestamp = startTimestamp,
                DirectMessagesTopicId = directMessagesTopicId,
            },
            cancellationToken
        );

    public static Task<Message[]> SendMediaGroup(
        this ITelegramBotClient botClient,
        ChatId chatId,
        IEnumerable<IAlbumInputMedia> media,
        ReplyParameters? replyParameters = default,
        int? messageThreadId = default,
        bool disableNotification = default,
        bool protectContent = default,
        string? messageEffectId = default,
        string? businessConnectionId = default,
        bool allowPaidBroadcast = default,
        long? directMessagesTopicId = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new SendMediaGroupRequest
            {
                ChatId = chatId,
                Media = [.. media],
                ReplyParameters = replyParameters,
                MessageThreadId = messageThreadId,
                DisableNotification = disableNotification,
                ProtectContent = protectContent,
                MessageEffectId = messageEffectId,
                BusinessConnectionId = businessConnectionId,
                AllowPaidBroadcast = allowPaidBroadcast,
                DirectMessagesTopicId = directMessagesTopicId,
            },
            cancellationToken
        );
}
