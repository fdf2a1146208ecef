using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Types;

public class Message
{
    [JsonPropertyName("message_id")]
    public int Id { get; set; }

    [JsonIgnore]
    public int MessageId => Id;

    public int? MessageThreadId { get; set; }

    public User? From { get; set; }

    public Chat? SenderChat { get; set; }

    /// <summary>In UTC; <c>default</c> says that the message is too old to be accessible.</summary>
    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    public Chat Chat { get; set; } = default!;

    public MessageOrigin? ForwardOrigin { get; set; }

    public Message? ReplyToMessage { get; set; }

    public User? ViaBot { get; set; }

    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? EditDate { get; set; }

    public string? MediaGroupId { get; set; }

    public string? Text { get; set; }

    public MessageEntity[]? Entities { get; set; }

    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    public Animation? Animation { get; set; }

    public Audio? Audio { get; set; }

    public Document? Document { get; set; }

    public PhotoSize[]? Photo { get; set; }

    public Sticker? Sticker { get; set; }

    public Video? Video { get; set; }

    public VideoNote? VideoNote { get; set; }

    public Voice? Voice { get; set; }

    public string? Caption { get; set; }

    public MessageEntity[]? CaptionEntities { get; set; }

    public Contact? Contact { get; set; }

    public Poll? Poll { get; set; }

    public User[]? NewChatMembers { get; set; }

    public User? LeftChatMember { get; set; }

    public long? MigrateToChatId { get; set; }

    public long? MigrateFromChatId { get; set; }

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }

    /// <remarks>An animation also carries a document, so it is asked first.</remarks>
    [JsonIgnore]
    public MessageType Type =>
        this switch
        {
            { Text: not null } => MessageType.Text,
            { Animation: not null } => MessageType.Animation,
            { Audio: not null } => MessageType.Audio,
            { Document: not null } => MessageType.Document,
            { Photo: not null } => MessageType.Photo,
            { Sticker: not null } => MessageType.Sticker,
            { Video: not null } => MessageType.Video,
            { VideoNote: not null } => MessageType.VideoNote,
            { Voice: not null } => MessageType.Voice,
            { Contact: not null } => MessageType.Contact,
            { Poll: not null } => MessageType.Poll,
            { NewChatMembers: not null } => MessageType.NewChatMembers,
            { LeftChatMember: not null } => MessageType.LeftChatMember,
            { MigrateToChatId: not null } => MessageType.MigrateToChatId,
            { MigrateFromChatId: not null } => MessageType.MigrateFromChatId,
            _ => MessageType.Unknown,
        };
}
