using System.Text.Json.Serialization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Requests;

internal sealed class SendMessageRequest() : SendingRequest<Message>("sendMessage")
{
    public required string Text { get; set; }

    public ParseMode ParseMode { get; set; }

    public IEnumerable<MessageEntity>? Entities { get; set; }

    public LinkPreviewOptions? LinkPreviewOptions { get; set; }
}

/// <summary>One file with a caption.</summary>
internal abstract class MediaRequest(string methodName) : FileRequest<Message>(methodName)
{
    public string? Caption { get; set; }

    public ParseMode ParseMode { get; set; }

    public IEnumerable<MessageEntity>? CaptionEntities { get; set; }
}

internal sealed class SendPhotoRequest() : MediaRequest("sendPhoto")
{
    public required InputFile Photo { get; set; }

    public bool ShowCaptionAboveMedia { get; set; }

    public bool HasSpoiler { get; set; }

    [JsonIgnore]
    internal override IEnumerable<InputFile?> Files => [Photo];
}

internal sealed class SendDocumentRequest() : MediaRequest("sendDocument")
{
    public required InputFile Document { get; set; }

    public InputFile? Thumbnail { get; set; }

    public bool DisableContentTypeDetection { get; set; }

    [JsonIgnore]
    internal override IEnumerable<InputFile?> Files => [Document, Thumbnail];
}

internal sealed class SendVideoRequest() : MediaRequest("sendVideo")
{
    public required InputFile Video { get; set; }

    public InputFile? Thumbnail { get; set; }

    public int? Duration { get; set; }

    public int? Width { get; set; }

    public int? Height { get; set; }

    public bool ShowCaptionAboveMedia { get; set; }

    public bool HasSpoiler { get; set; }

    public bool SupportsStreaming { get; set; }

    public InputFile? Cover { get; set; }

    public int? StartTimestamp { get; set; }

    [JsonIgnore]
    internal override IEnumerable<InputFile?> Files => [Video, Thumbnail, Cover];
}

internal sealed class SendMediaGroupRequest() : FileRequest<Message[]>("sendMediaGroup")
{
    public required IAlbumInputMedia[] Media { get; set; }

    [JsonIgnore]
    internal override IEnumerable<InputFile?> Files => Media.Cast<InputMedia>().SelectMany(media => media.Files);
}
