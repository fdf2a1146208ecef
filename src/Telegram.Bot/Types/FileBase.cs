namespace Telegram.Bot.Types;

public abstract class FileBase
{
    /// <summary>For sending again and downloading; differs from bot to bot.</summary>
    public string FileId { get; set; } = default!;

    /// <summary>The same for all bots, but useless for downloading.</summary>
    public string FileUniqueId { get; set; } = default!;

    public long? FileSize { get; set; }
}

/// <summary>What getFile answers; <see cref="FilePath"/> is good for at least an hour.</summary>
public class TGFile : FileBase
{
    public string? FilePath { get; set; }
}

public class PhotoSize : FileBase
{
    public int Width { get; set; }

    public int Height { get; set; }
}

public class Document : FileBase
{
    public PhotoSize? Thumbnail { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }
}

public class Sticker : FileBase
{
    public int Width { get; set; }

    public int Height { get; set; }

    public PhotoSize? Thumbnail { get; set; }

    public string? Emoji { get; set; }

    public string? SetName { get; set; }
}
