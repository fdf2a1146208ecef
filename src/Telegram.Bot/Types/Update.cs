using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>One thing that happened; at most one property beside <see cref="Id"/> is set.</summary>
public class Update
{
    [JsonPropertyName("update_id")]
    public int Id { get; set; }

    public Message? Message { get; set; }

    public Message? EditedMessage { get; set; }

    public Message? ChannelPost { get; set; }

    public Message? EditedChannelPost { get; set; }

    public CallbackQuery? CallbackQuery { get; set; }

    public ChatMemberUpdated? MyChatMember { get; set; }

    [JsonIgnore]
    public UpdateType Type =>
        this switch
        {
            { Message: not null } => UpdateType.Message,
            { EditedMessage: not null } => UpdateType.EditedMessage,
            { ChannelPost: not null } => UpdateType.ChannelPost,
            { EditedChannelPost: not null } => UpdateType.EditedChannelPost,
            { CallbackQuery: not null } => UpdateType.CallbackQuery,
            { MyChatMember: not null } => UpdateType.MyChatMember,
            _ => UpdateType.Unknown,
        };
}
