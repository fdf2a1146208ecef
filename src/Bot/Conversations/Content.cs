namespace TochkaBot.Bot.Conversations;

/// <summary>
/// A message as somebody sent it to us, in no messenger's own words: enough to send the same on, without its bytes ever
/// being ours. File ids and marks are the channel's business; whoever keeps a content only hands it back.
/// </summary>
internal sealed record Content
{
    public ContentKind Kind { get; init; }

    /// <summary>The text, or what stands under the file. Plain: how it looks is in the marks.</summary>
    public string Text { get; init; } = string.Empty;

    public IReadOnlyList<Mark> Marks { get; init; } = [];

    public ContentFile? File { get; init; }

    /// <summary>Messages with the same word here were sent as one album.</summary>
    public string? Album { get; init; }

    /// <summary>The chat it came in and its message there: how to copy what cannot be sent anew.</summary>
    public string Address { get; init; } = string.Empty;

    public string MessageId { get; init; } = string.Empty;

    /// <summary>Nothing unless it was forwarded to us.</summary>
    public Forwarded? Forwarded { get; init; }
}

internal enum ContentKind
{
    Text,
    Photo,
    Document,
    Video,

    /// <summary>To be copied; it can be closed.</summary>
    Poll,

    /// <summary>A voice, a sticker …: to be copied.</summary>
    Other,
}

/// <param name="Id">The channel's own: good for sending again and for downloading.</param>
/// <param name="Name">As its sender called it; photos have none.</param>
internal sealed record ContentFile(string Id, string Name, long Size);

/// <summary>A stretch of formatted text; offset and length count UTF-16 units.</summary>
/// <param name="Kind">The channel's word for it.</param>
internal sealed record Mark(string Kind, int Offset, int Length)
{
    /// <summary>What a link points to, a code's language, a picture's id, a person's: as the kind needs.</summary>
    public string? Detail { get; init; }
}

/// <summary>Where a forwarded message came from.</summary>
internal sealed record Forwarded
{
    /// <summary>The channel or group that it stood in, where it is told.</summary>
    public string? Address { get; init; }

    public string? MessageId { get; init; }

    /// <summary>The channel's title or the person's name.</summary>
    public string Name { get; init; } = string.Empty;
}
