using TochkaBot.Domain.Events.Papers;

namespace TochkaBot.Bot.Conversations;

/// <summary>What reached us from a chat, whatever the messenger.</summary>
/// <param name="Address">The chat, in the channel's own words.</param>
internal sealed record Incoming(string Channel, long UpdateId, string Address, Said Said);

/// <summary>What the person did.</summary>
internal abstract record Said
{
    /// <summary>The message itself, for whoever sends it on; presses have none.</summary>
    public Content? Content { get; init; }
}

/// <param name="Name">Without the slash, lower case.</param>
internal sealed record Command(string Name, string Argument) : Said;

internal sealed record Typed(string Text) : Said;

/// <param name="Data">What the button carries.</param>
/// <param name="MessageId">The message that the button is on.</param>
/// <param name="PressId">What the channel wants acknowledged.</param>
internal sealed record Pressed(string Data, string MessageId, string PressId) : Said;

/// <summary>A photo, a document, a voice, a sticker: anything but plain text.</summary>
internal sealed record SentFile : Said
{
    public const int LargestFetch = 10 * 1024 * 1024;

    private static readonly string[] Readable = [".csv", ".txt", ".xlsx"];

    /// <summary>What is in the file, fetched before the desk when a step waits for one. Never kept.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The largest size of a photo that is small enough to keep; nothing for whatever is no photo.</summary>
    public ContentFile? Picture { get; init; }

    public bool IsPicture => Picture is not null;

    public string Name => Content?.File?.Name ?? string.Empty;

    /// <summary>A table or a text, by its name.</summary>
    public bool IsReadable =>
        Content is { Kind: ContentKind.Document }
        && Readable.Any(end => Name.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>What may go with an event, by its name.</summary>
    public bool IsPaper => Content is { Kind: ContentKind.Document } && PaperFormat.IsNamed(Name);

    public bool IsTooLarge => Content?.File?.Size > LargestFetch;
}

internal sealed record SwitchedOff : Said;

internal sealed record SwitchedOn : Said;

/// <summary>Something in a channel that we were added to. Nobody there waits for an answer: see <see cref="IChannelEar"/>.</summary>
internal abstract record OfChannel : Said;

internal sealed record ChannelEntered(string Title) : OfChannel;

internal sealed record ChannelLeft : OfChannel;

/// <summary>A post.</summary>
/// <param name="IsEdit">It was heard before, and says something else now.</param>
/// <param name="Page">Where everybody can read it, if the channel is public.</param>
internal sealed record ChannelSaid(bool IsEdit, string? Page) : OfChannel;

/// <summary>A group has become another one.</summary>
internal sealed record MovedTo(string Address) : Said;
