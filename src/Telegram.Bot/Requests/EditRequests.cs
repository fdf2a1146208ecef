using System.Text.Json.Serialization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Requests;

internal sealed class EditMessageTextRequest() : SendingRequest<Message>("editMessageText")
{
    public required int MessageId { get; set; }

    public string? Text { get; set; }

    public ParseMode ParseMode { get; set; }

    public IEnumerable<MessageEntity>? Entities { get; set; }

    public LinkPreviewOptions? LinkPreviewOptions { get; set; }
}

internal sealed class EditMessageCaptionRequest() : SendingRequest<Message>("editMessageCaption")
{
    public required int MessageId { get; set; }

    public string? Caption { get; set; }

    public ParseMode ParseMode { get; set; }

    public IEnumerable<MessageEntity>? CaptionEntities { get; set; }

    public bool ShowCaptionAboveMedia { get; set; }
}

internal sealed class EditMessageMediaRequest() : FileRequest<Message>("editMessageMedia")
{
    public required int MessageId { get; set; }

    public required InputMedia Media { get; set; }

    [JsonIgnore]
    internal override IEnumerable<InputFile?> Files => Media.Files;
}

internal sealed class EditMessageReplyMarkupRequest() : SendingRequest<Message>("editMessageReplyMarkup")
{
    public required int MessageId { get; set; }
}

internal sealed class StopPollRequest() : SendingRequest<Poll>("stopPoll")
{
    public required int MessageId { get; set; }
}

internal sealed class DeleteMessageRequest() : ChatRequest<bool>("deleteMessage")
{
    public required int MessageId { get; set; }
}

internal sealed class DeleteMessagesRequest() : ChatRequest<bool>("deleteMessages")
{
    public required IEnumerable<int> MessageIds { get; set; }
}
