namespace TochkaBot.Domain.People;

public enum FamilyRole
{
    /// <summary>«Законный представитель».</summary>
    Representative,

    /// <summary>«Помощник семьи»: signs up and gets reminders, but cannot consent, export or delete.</summary>
    Helper,
}

/// <summary>An adult who acts for a child.</summary>
public sealed record FamilyLink
{
    public long Id { get; init; }

    public long AdultId { get; init; }

    public long ChildId { get; init; }

    public FamilyRole Role { get; init; }

    /// <summary>Nothing while the child is only what the adult typed.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    public bool IsConfirmed => ConfirmedAt is not null;
}
