using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Domain.Teams;

/// <summary>Its members are the sign-ups of its unit that stand; without any it is over.</summary>
public sealed record Team
{
    public long Id { get; init; }

    public long EventId { get; init; }

    public long Unit { get; init; }

    /// <summary>1 to 60 characters, no two alike among the living teams of an event.</summary>
    public string Name { get; init; } = string.Empty;

    public long? MentorId { get; init; }

    /// <summary>The payload of its deep link: random, good while the team lives and has room.</summary>
    public string Link { get; init; } = string.Empty;

    /// <summary>The same to type, for a day.</summary>
    public string? Code { get; init; }

    public DateTimeOffset? CodeUntil { get; init; }

    /// <summary>Who was told last that they lead it.</summary>
    public long? CaptainId { get; init; }

    /// <summary>How many they were when the captain heard of it last.</summary>
    public int Size { get; init; }

    /// <summary>Below its minimum, and the teacher lets it be.</summary>
    public bool IsKept { get; init; }

    public DateTimeOffset? WarnedAt { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A living team with who stands in it, first come first.</summary>
/// <param name="Members">At least one.</param>
public sealed record Squad(Team Team, Event Item, IReadOnlyList<Participant> Members)
{
    public Participant Captain => Members.FirstOrDefault(m => m.SignUp.Leads) ?? Members[0];

    public int Count => Members.Count;

    /// <summary>How many members are missing to the least.</summary>
    public int Lacks => Math.Max(0, (Item.TeamMin ?? 1) - Count);

    /// <summary>How many more may come; nothing means any number.</summary>
    public int? Room => Item.TeamMax is { } max ? Math.Max(0, max - Count) : null;

    public bool IsFull => Room == 0;

    public Participant? Of(long personId) => Members.FirstOrDefault(m => m.Person.Id == personId);
}

public enum TeamOutcome
{
    Done,

    /// <summary>Not there, over, or not theirs to know of.</summary>
    NotFound,
    NotAllowed,

    /// <summary>Empty, too long, or a link.</summary>
    NameWrong,
    NameTaken,
    Full,

    /// <summary>In this team before; nothing changed.</summary>
    Already,

    /// <summary>In another team of this event.</summary>
    InAnother,

    /// <summary>Deadline passed, cancelled or over.</summary>
    Closed,

    /// <summary>Other classes.</summary>
    NotForYou,
}

/// <param name="Squad">The team as it is now.</param>
public sealed record TeamResult(TeamOutcome Outcome, Squad? Squad = null);
