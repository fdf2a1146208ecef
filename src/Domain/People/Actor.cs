using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

public enum StaffRole
{
    Teacher,
    Deputy,
    Head,
}

/// <summary>Who is doing something: what every right is decided by.</summary>
public sealed record Actor
{
    public Person? Person { get; init; }

    public IReadOnlyList<StaffRole> Roles { get; init; } = [];

    public long? PersonId => Person?.Id;

    public bool IsHead => Roles.Contains(StaffRole.Head);

    /// <summary>Head or deputy: sees and does everything but staff, keys and settings.</summary>
    public bool LeadsCentre => IsHead || Roles.Contains(StaffRole.Deputy);

    public bool IsStaff => Roles.Count > 0;

    public bool IsPupil => Person?.Grade is not null;

    /// <summary>A program with an API key, or the service itself: no person, the rights of a head but for staff and keys.</summary>
    public static Actor Program { get; } = new() { Roles = [StaffRole.Deputy] };

    public static Actor Of(Tx tx, Account account) =>
        account.PersonId is { } personId ? OfPerson(tx, personId) : new Actor();

    public static Actor OfPerson(Tx tx, long personId) =>
        new() { Person = PersonStore.Find(tx, personId), Roles = StaffStore.RolesOf(tx, personId) };
}
