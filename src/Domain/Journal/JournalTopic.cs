namespace TochkaBot.Domain.Journal;

/// <summary>What the journal is searched by.</summary>
public enum JournalTopic
{
    /// <summary>Who is on the staff, and as what.</summary>
    Roles,

    /// <summary>Keys, personal codes, the cabinet.</summary>
    Access,
    Consents,
    Families,

    /// <summary>Names that left the bot, or were shown on a page.</summary>
    Exports,
    Broadcasts,
    Events,

    /// <summary>Who came, awards, rounds of tournaments.</summary>
    Results,
    Clubs,
    Roster,
    Deletions,

    /// <summary>Goals, reports, holidays and other rules of the centre.</summary>
    Centre,
}

/// <summary>Which entries are looked for; what is not said is not asked.</summary>
public sealed record JournalFilter
{
    public JournalTopic? Topic { get; init; }

    /// <summary>Who did it, or to whom it was done.</summary>
    public long? PersonId { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    /// <summary>The page after the entry with this id.</summary>
    public long? Before { get; init; }

    /// <summary>Staff and keys are the head's alone.</summary>
    public bool WithoutStaff { get; init; }
}
