using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Channels;

/// <summary>A messenger, seen from delivery. Its faults come back as outcomes, never as exceptions.</summary>
internal interface IChannel
{
    /// <summary>«telegram»: what accounts call it.</summary>
    string Name { get; }

    /// <summary>Says nothing to anybody; only tells whether the messenger can be reached.</summary>
    Task<SendResult> Greet(CancellationToken stop);

    Task<SendResult> Send(Parcel parcel, CancellationToken stop);

    /// <summary>Sends somebody's message on, changes one that arrived, or takes it back.</summary>
    /// <param name="messageId">What arrived, as an earlier result told it; nothing for a new one.</param>
    Task<SendResult> SendLetter(string address, string? messageId, Letter letter, CancellationToken stop);

    /// <summary>A picture or a document in a message of its own.</summary>
    Task<SendResult> SendFile(string address, Rendered file, CancellationToken stop);

    /// <summary>What is in a file that somebody sent us.</summary>
    /// <returns>Nothing when it cannot be fetched now, or is larger than this.</returns>
    Task<byte[]?> Fetch(string fileId, int most, CancellationToken stop);

    /// <summary>Takes the keyboard off a message.</summary>
    Task<SendResult> Strip(string address, string messageId, CancellationToken stop);

    Task<SendResult> SetMenu(string address, IReadOnlyList<MenuCommand> commands, CancellationToken stop);

    /// <summary>Acknowledges a press, beside everything else; it may be lost.</summary>
    Task AnswerPress(string pressId, string? toast, CancellationToken stop);
}

/// <param name="MessageId">The message to edit; nothing for a new one.</param>
internal sealed record Parcel(string Address, string? MessageId, Screen Screen);

internal enum SendOutcome
{
    Sent,

    /// <summary>An album of which some parts are missing; what arrived is named.</summary>
    Partial,

    /// <summary>The message to edit is not there any more.</summary>
    EditTargetGone,

    /// <summary>The person switched us off.</summary>
    Blocked,

    /// <summary>The account or chat is no more.</summary>
    ChatGone,

    /// <summary>The group has become another one: <see cref="SendResult.NewAddress"/>.</summary>
    Moved,

    /// <summary>Refused for ever: sending it again would be refused again.</summary>
    Refused,

    /// <summary>Too many: wait as long as it says.</summary>
    TooMany,

    /// <summary>The request never left.</summary>
    NotLeft,

    /// <summary>It left, and no answer came: it may have arrived.</summary>
    Uncertain,
}

internal sealed record SendResult(SendOutcome Outcome)
{
    /// <summary>What arrived; of an album all of them, a space between.</summary>
    public string? MessageId { get; init; }

    public string? NewAddress { get; init; }

    public TimeSpan RetryAfter { get; init; }

    /// <summary>What the channel said, without anything personal.</summary>
    public string Reason { get; init; } = string.Empty;
}
