using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Roster;

/// <summary>A child of the centre's list: in a class now, or gone from one.</summary>
public sealed record RosterChild
{
    public long Id { get; init; }

    public string FamilyName { get; init; } = string.Empty;

    public string GivenName { get; init; } = string.Empty;

    public PersonOrigin Origin { get; init; }

    public int? BirthYear { get; init; }

    /// <summary>«Выбыл»: from this day on.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>Of the class now, or of the last one.</summary>
    public int Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    /// <summary>Since when in that class.</summary>
    public DateOnly FromDay { get; init; }

    /// <summary>The day from which they were no longer in it.</summary>
    public DateOnly? ToDay { get; init; }

    public bool IsHere => ToDay is null;

    public SchoolClass Class => new(Grade, Letter);

    public PersonName Name => new(FamilyName, GivenName);
}
