using TochkaBot.Domain.Centre;

namespace TochkaBot.Domain.People;

public sealed record Person
{
    public long Id { get; init; }

    public string FamilyName { get; init; } = string.Empty;

    public string GivenName { get; init; } = string.Empty;

    public PersonOrigin Origin { get; init; }

    /// <summary>1 to 11 for a pupil now, else nothing.</summary>
    public int? Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    /// <summary>The other school of a guest; nothing for our own.</summary>
    public string? School { get; init; }

    /// <summary>From this day on they decide alone (18 years), where staff has recorded it.</summary>
    public DateOnly? OfAgeOn { get; init; }

    /// <summary>«6Б», or nothing for who is in no class.</summary>
    public string? Class => Grade is { } grade ? $"{grade}{Letter}" : null;

    /// <summary>«Иванова Мария, 6Б».</summary>
    public string FullName => WithClass(FamilyName.Length > 0 ? $"{FamilyName} {GivenName}" : GivenName);

    /// <summary>«Мария И., 6Б»: what a foreign messenger may carry about others.</summary>
    public string ShortName => WithClass(FamilyName.Length > 0 ? $"{GivenName} {FamilyName[..1]}." : GivenName);

    /// <summary>What a chat may carry about this person to others: the centre's setting decides.</summary>
    public string NameFor(CentreSettings centre) => centre.FullNames ? FullName : ShortName;

    private string WithClass(string name) => Class is { } known ? $"{name}, {known}" : name;
}
