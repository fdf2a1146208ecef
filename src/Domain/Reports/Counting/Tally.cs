namespace TochkaBot.Domain.Reports.Counting;

/// <summary>The figures of a group of events, or of all of them. Persons are counted over the whole, never summed.</summary>
public record Tally
{
    public int Events { get; init; }

    /// <summary>One person at one event, at an olympiad in one subject; heads without a name among them.</summary>
    public int Participations { get; init; }

    /// <summary>Different named persons, and heads without a name.</summary>
    public int People { get; init; }

    public int Pupils { get; init; }

    public int Teachers { get; init; }

    /// <summary>Parents, guests and pupils of other schools.</summary>
    public int Guests { get; init; }

    /// <summary>Different pupils of our own, by name only.</summary>
    public int UniquePupils { get; init; }

    /// <summary>Diplomas: somebody may have several, one for each subject.</summary>
    public int Winners { get; init; }

    public int PrizeWinners { get; init; }

    public int Laureates { get; init; }

    /// <summary>Different persons with a diploma of any degree.</summary>
    public int Awarded { get; init; }

    /// <summary>Of the guests, those by name from another school.</summary>
    public int OtherSchools { get; init; }

    /// <summary>«Посещений»: a day of a longer event counts for itself.</summary>
    public int Visits { get; init; }

    /// <summary>Heads of which nobody knows what they were.</summary>
    public int Untold { get; init; }
}

/// <param name="Key">For programs: a code, an id, a class, a month («2022-09»).</param>
/// <param name="Title">For people.</param>
public sealed record CountRow(string Key, string Title, Tally Tally);

/// <summary>An event with its own figures.</summary>
/// <param name="IsMissing">Nobody has marked who came, and nobody counted.</param>
public sealed record EventCount(EventFact Event, Tally Tally, bool IsMissing);

/// <param name="Total">Over the whole, not the sum of the rows.</param>
/// <param name="Missing">Events without marks and without a head count.</param>
public sealed record Participation(IReadOnlyList<CountRow> Rows, Tally Total, IReadOnlyList<EventFact> Missing);

public enum Grouping
{
    Direction,
    Event,
    Kind,
    Level,
    Grade,
    Class,
    Month,
}
