namespace Telegram.Bot.Types;

public class Audio : FileBase
{
    public int Duration { get; set; }

    public string? Performer { get; set; }

    public string? Title { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }

    public PhotoSize? Thumbnail { get; set; }
}

public class Voice : FileBase
{
    public int Duration { get; set; }

    public string? MimeType { get; set; }
}
