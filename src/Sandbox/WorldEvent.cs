namespace TochkaBot.Sandbox;

public enum WorldChange
{
    Sent,
    Edited,
    Deleted,
    Answered,
    Typing,
    Commands,
    Person,
}

/// <summary>Something that can be seen on a screen. Raised under the world's lock: handlers must be quick.</summary>
public readonly record struct WorldEvent(
    WorldChange Change,
    long ChatId,
    Message? Message = null,
    Toast? Toast = null,
    string? Detail = null
);
