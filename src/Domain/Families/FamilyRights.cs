using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

/// <summary>Who may do what for a child (contract, section 2).</summary>
public static class FamilyRights
{
    /// <summary>Families, paper consents, confirming links: of own events, of the own class, of all.</summary>
    public static bool MayManage(Tx tx, Actor actor, Person child) =>
        actor.LeadsCentre
        || actor.TeachesClassOf(child)
        || (actor.IsStaff && actor.PersonId is { } me && SignUpStore.IsWith(tx, child.Id, me));

    /// <summary>The slips of a whole class.</summary>
    public static bool MayPrint(Actor actor, SchoolClass of) => actor.LeadsCentre || actor.Classes.Contains(of);

    /// <summary>Answers about consents: a legal representative; from 18 on, and for adults, the person alone.</summary>
    public static bool MayConsent(Tx tx, Actor actor, Person person) =>
        person.Id == actor.PersonId
            ? person.Grade is null || IsOfAge(tx, person)
            : actor.Represents(person.Id) && !IsOfAge(tx, person);

    public static bool IsOfAge(Tx tx, Person person) => person.OfAgeOn <= DateOnly.FromDateTime(tx.Now.UtcDateTime);
}
