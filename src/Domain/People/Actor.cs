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

    /// <summary>The children that this adult acts for.</summary>
    public IReadOnlyList<FamilyLink> Links { get; init; } = [];

    /// <summary>The classes whose class teacher this is.</summary>
    public IReadOnlyList<SchoolClass> Classes { get; init; } = [];

    public bool IsFamily => Links.Count > 0;

    /// <summary>Signs up and leaves: oneself, or a child of the family.</summary>
    public bool ActsFor(long personId) => PersonId == personId || Links.Any(l => l.ChildId == personId);

    /// <summary>Answers for the child before the law, confirmed or by their own word.</summary>
    public bool Represents(long childId) => Links.Any(l => l.ChildId == childId && l.Role == FamilyRole.Representative);

    /// <summary>Class teacher of this person's class.</summary>
    public bool TeachesClassOf(Person person) =>
        person is { Grade: { } grade, School: null } && Classes.Contains(new SchoolClass(grade, person.Letter));

    /// <summary>A program with an API key, or the service itself: no person, the rights of a head but for staff and keys.</summary>
    public static Actor Program { get; } = new() { Roles = [StaffRole.Deputy] };

    public static Actor Of(Tx tx, Account account) =>
        account.PersonId is { } personId ? OfPerson(tx, personId) : new Actor();

    public static Actor OfPerson(Tx tx, long personId)
    {
        var person = PersonStore.Find(tx, personId);
        var roles = StaffStore.RolesOf(tx, personId);
        return new Actor
        {
            Person = person,
            Roles = roles,
            // Most who write are pupils: nobody of a class has children or leads one.
            Links = person?.Grade is null ? FamilyStore.LinksOf(tx, personId) : [],
            Classes = roles.Count > 0 ? ClassTeacherStore.ClassesOf(tx, personId) : [],
        };
    }
}
