using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

[JsonDerivedType(typeof(InputMediaDocument))]
[JsonDerivedType(typeof(InputMediaPhoto))]
[JsonDerivedType(typeof(InputMediaVideo))]
public abstract class InputMedia
{
    [SetsRequiredMembers]
    protected InputMedia(InputFile media) => Media = media;

    protected InputMedia() { }

    public abstract InputMediaType Type { get; }

    public required InputFile Media { get; set; }

    public string? Caption { get; set; }

    public ParseMode ParseMode { get; set; }

    public MessageEntity[]? CaptionEntities { get; set; }

    internal virtual IEnumerable<InputFile?> Files => [Media];
}

/// <summary>What may stand in an album; documents only with documents.</summary>
[SuppressMessage("Design", "CA1040", Justification = "A marker in the library too: code names it as a type.")]
[JsonDerivedType(typeof(InputMediaDocument))]
[JsonDerivedType(typeof(InputMediaPhoto))]
[JsonDerivedType(typeof(InputMediaVideo))]
public interface IAlbumInputMedia;

public class InputMediaDocument : InputMedia, IAlbumInputMedia
{
    [SetsRequiredMembers]
    public InputMediaDocument(InputFile media)
        : base(media) { }

    public InputMediaDocument() { }

    public override InputMediaType Type => InputMediaType.Document;

    public InputFile? Thumbnail { get; set; }

    public bool DisableContentTypeDetection { get; set; }

    internal override IEnumerable<InputFile?> Files => [Media, Thumbnail];
}

public class InputMediaPhoto : InputMedia, IAlbumInputMedia
{
    [SetsRequiredMembers]
    public InputMediaPhoto(InputFile media)
        : base(media) { }

    public InputMediaPhoto() { }

    public override InputMediaType Type => InputMediaType.Photo;

    public bool ShowCaptionAboveMedia { get; set; }

    public bool HasSpoiler { get; set; }
}

public class InputMediaVideo : InputMedia, IAlbumInputMedia
{
    [SetsRequiredMembers]
    public InputMediaVideo(InputFile media)
        : base(media) { }

    public InputMediaVideo() { }

    public override InputMediaType Type => InputMediaType.Video;

    public InputFile? Thumbnail { get; set; }

    public InputFile? Cover { get; set; }

    public bool ShowCaptionAboveMedia { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public int Duration { get; set; }

    public bool SupportsStreaming { get; set; }

    public bool HasSpoiler { get; set; }

    internal override IEnumerable<InputFile?> Files => [Media, Thumbnail, Cover];
}
