using System.Security.Cryptography;
using System.Text;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Roster;

public enum RowOutcome
{
    Added,

    /// <summary>Another class, a name spelled anew, a year of birth.</summary>
    Changed,

    /// <summary>Had left, and is on the list again.</summary>
    Returned,
    Unchanged,
    Refused,
}

/// <summary>What becomes of one row.</summary>
public sealed record PlannedRow
{
    public required RosterRow Row { get; init; }

    public required RowOutcome Outcome { get; init; }

    public RowRefusal? Refusal { get; init; }

    /// <summary>The child of the centre's list that the row means; nothing for a new one.</summary>
    public RosterChild? Child { get; init; }

    /// <summary>As it will be; nothing where the row could not be read.</summary>
    public PersonName? Name { get; init; }

    public SchoolClass? Class { get; init; }

    public int? BirthYear { get; init; }

    public bool IsMoved => Child is { } child && child.Class != Class;

    public bool IsRenamed => Child is { } child && child.Name != Name;
}

/// <summary>A new child and a missing one who may be the same under another surname.</summary>
public sealed record Doubt(PlannedRow Row, RosterChild Child);

/// <summary>What a list would do, made without doing it.</summary>
public sealed record RosterPlan
{
    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<PlannedRow> Rows { get; init; }

    /// <summary>«Нет в файле»: on the centre's list, in a class that the file has. Only shown, never removed.</summary>
    public required IReadOnlyList<RosterChild> Missing { get; init; }

    /// <summary>Classes of the centre of which the file has nobody.</summary>
    public required IReadOnlyList<SchoolClass> OtherClasses { get; init; }

    /// <summary>«Это тот же ребёнок?», as long as nobody has said.</summary>
    public required IReadOnlyList<Doubt> Doubts { get; init; }

    public bool DoesNothing => Rows.All(r => r.Outcome is RowOutcome.Unchanged or RowOutcome.Refused);

    public int Count(RowOutcome outcome) => Rows.Count(r => r.Outcome == outcome);

    /// <summary>The same for the same deeds: what was confirmed is what is done.</summary>
    public string Hash() =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Rows.Select(Line)))))[..16];

    private static string Line(PlannedRow row) =>
        string.Join(
            '|',
            row.Row.Number,
            row.Outcome.Stored(),
            row.Refusal?.Stored(),
            row.Child?.Id,
            row.Child?.Class,
            row.Name?.Family,
            row.Name?.Given,
            row.Class,
            row.BirthYear
        );
}
