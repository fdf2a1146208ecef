namespace Telegram.Bot.Types;

public class LinkPreviewOptions
{
    public bool IsDisabled { get; set; }

    public string? Url { get; set; }

    public bool PreferSmallMedia { get; set; }

    public bool PreferLargeMedia { get; set; }

    public bool ShowAboveText { get; set; }

    /// <summary><c>linkPreviewOptions: true</c> means: no preview.</summary>
    public static implicit operator LinkPreviewOptions(bool disabled) => new() { IsDisabled = disabled };
}
