using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Privacy;

/// <summary>Whose data somebody may see, take along, and have deleted (contract, section 2).</summary>
public static class PrivacyRights
{
    /// <summary>One's own, and a child's as a legal representative; from 18 on the child's are the child's alone.</summary>
    public static bool MaySee(Tx tx, Actor actor, Person person) =>
        person.Id == actor.PersonId || (actor.Represents(person.Id) && !IsOfAge(tx, person));

    /// <summary>
    /// Who may see may delete; but a pupil alone only from 18 on, or what they have only typed and no representative answers
    /// for.
    /// </summary>
    public static bool MayDecide(Tx tx, Actor actor, Person person) =>
        MaySee(tx, actor, person)
        && (
            person.Id != actor.PersonId
            || person.Grade is null
            || IsOfAge(tx, person)
            || (person.Origin == PersonOrigin.Typed && FamilyStore.AdultsOf(tx, person.Id).Count == 0)
        );

    private static bool IsOfAge(Tx tx, Person person) => person.OfAgeOn <= DateOnly.FromDateTime(tx.Now.UtcDateTime);
}
