using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Clashing;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Domain.Calendar;

/// <summary>Seven days of a family, or of who has none.</summary>
/// <param name="Days">Those alone on which there is something to say.</param>
public sealed record Week(DateOnly First, IReadOnlyList<WeekDay> Days, IReadOnlyList<Holiday> Holidays)
{
    public const int Length = 7;

    public DateOnly Last => First.AddDays(Length - 1);
}

/// <param name="AtHome">Whose class stays at home that day; nothing for the reader.</param>
public sealed record WeekDay(DateOnly Day, IReadOnlyList<WeekEntry> Entries, IReadOnlyList<string?> AtHome);

/// <summary>Something that takes place.</summary>
/// <param name="Names">Who of the family is there; nothing for the reader.</param>
/// <param name="Clashes">Something else of the family is at the same time.</param>
public sealed record WeekEntry(Engagement What, IReadOnlyList<string?> Names, bool Clashes);

public enum WaitKind
{
    /// <summary>A free seat is to be confirmed.</summary>
    Seat,
    Consent,

    /// <summary>Questions of the event must be answered.</summary>
    Questions,
}

/// <summary>What waits for a word of the reader.</summary>
/// <param name="Name">What the reader calls the child; nothing for the reader's own.</param>
public sealed record WeekWait(WaitKind Kind, Event Event, SignUp SignUp, string? Name)
{
    /// <summary>How many questions.</summary>
    public int Missing { get; init; }
}
