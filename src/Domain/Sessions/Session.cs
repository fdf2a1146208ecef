namespace TochkaBot.Domain.Sessions;

/// <summary>Where a chat is in its conversation.</summary>
public sealed record Session
{
    public long AccountId { get; init; }

    /// <summary>The flow that waits for a text.</summary>
    public string? Flow { get; init; }

    /// <summary>What that flow has gathered, as JSON.</summary>
    public string? State { get; init; }

    /// <summary>The number of the screen in front; 0 before the first.</summary>
    public long Screen { get; init; }

    /// <summary>Whether the screen in front has buttons.</summary>
    public bool HasKeys { get; init; }
}
