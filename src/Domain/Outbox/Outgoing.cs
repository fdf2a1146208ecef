using System.Globalization;

namespace TochkaBot.Domain.Outbox;

/// <summary>What goes first when not everything can go at once.</summary>
public enum Urgency
{
    /// <summary>The answer to one's own act.</summary>
    Answer,
    Urgent,
    Reminder,
    News,
    Broadcast,
}

/// <summary>What delivery shall do with a row.</summary>
public enum OutgoingAct
{
    /// <summary>Show this revision of a screen: send it, or edit the message that holds it.</summary>
    Screen,

    /// <summary>Take the keyboard off a screen that is no longer in front.</summary>
    Strip,

    /// <summary>A message of its own, with words made at delivery from a kind and ids.</summary>
    Notice,

    /// <summary>The command menu of this chat, after its rights have changed.</summary>
    Menu,

    /// <summary>A picture or a document in a message of its own, made at delivery from a recipe.</summary>
    File,
}

public enum OutgoingState
{
    Queued,

    /// <summary>Leased by the running service: on its way, or about to be.</summary>
    Sending,
    Sent,
    Failed,
    Blocked,
    Expired,
    Cancelled,

    /// <summary>It may have arrived: the answer was lost.</summary>
    Uncertain,
}

public sealed record Outgoing
{
    public long Id { get; init; }

    public long AccountId { get; init; }

    public string Channel { get; init; } = string.Empty;

    public string Address { get; init; } = string.Empty;

    public Urgency Urgency { get; init; }

    public OutgoingAct Act { get; init; }

    /// <summary>The number of the screen in its chat.</summary>
    public long? Screen { get; init; }

    /// <summary>A screen, a notice or a recipe as JSON.</summary>
    public string? Body { get; init; }

    /// <summary>The message to edit, where it is known already.</summary>
    public string? MessageId { get; init; }

    /// <summary>Better twice than never: an uncertain row is sent once more.</summary>
    public bool Repeatable { get; init; }

    public int Attempt { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>Something that happened, told by its kind and ids. The words are made at delivery.</summary>
/// <param name="Kind">«eventCancelled», «seatOffered» …</param>
/// <param name="Subject">The id that the kind speaks of.</param>
/// <param name="Detail">A word of ours, if the kind needs one more.</param>
public sealed record Notice(string Kind, long Subject, string? Detail = null)
{
    /// <summary>The ids in the detail of a notice that may speak of several.</summary>
    public IReadOnlyList<long> Ids() => [.. (Detail ?? string.Empty).Split(' ').Select(ToId).OfType<long>()];

    private static long? ToId(string word) => long.TryParse(word, CultureInfo.InvariantCulture, out var id) ? id : null;
}
