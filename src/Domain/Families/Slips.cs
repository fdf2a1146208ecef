using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

/// <summary>A child's slip of «Листки для семей».</summary>
/// <param name="Family">For the adults of the family.</param>
/// <param name="Pupil">For the child's own account.</param>
public sealed record Slip(Person Child, NewCode Family, NewCode Pupil);

public static class Slips
{
    /// <summary>Makes the codes of a class ready to print; those still good are printed once more.</summary>
    /// <returns>How many children get a slip; nothing when the actor may not.</returns>
    public static int? Prepare(Tx tx, Actor actor, SchoolClass of)
    {
        if (!FamilyRights.MayPrint(actor, of))
        {
            return null;
        }

        var children = PersonStore.RosterOfClass(tx, of);
        foreach (var child in children)
        {
            Print(tx, actor, child.Id);
        }

        return children.Count;
    }

    /// <summary>One child's slip, as when the first was lost.</summary>
    public static bool PrepareOne(Tx tx, Actor actor, long childId)
    {
        if (PersonStore.Find(tx, childId) is not { Origin: PersonOrigin.Roster } child || !May(actor, child))
        {
            return false;
        }

        Print(tx, actor, childId);
        return true;
    }

    /// <summary>What was made ready, for the paper. The right is asked for again.</summary>
    public static IReadOnlyList<Slip> Printed(Tx tx, Actor actor, SchoolClass of) =>
        FamilyRights.MayPrint(actor, of)
            ? [.. PersonStore.RosterOfClass(tx, of).Select(child => Printed(tx, child)).OfType<Slip>()]
            : [];

    public static Slip? Printed(Tx tx, Actor actor, long childId) =>
        PersonStore.Find(tx, childId) is { } child && May(actor, child) ? Printed(tx, child) : null;

    private static bool May(Actor actor, Person child) =>
        child.Grade is { } grade && FamilyRights.MayPrint(actor, new SchoolClass(grade, child.Letter));

    private static void Print(Tx tx, Actor actor, long childId)
    {
        PersonalCodeStore.Print(tx, actor.PersonId, CodePurpose.Family, childId);
        PersonalCodeStore.Print(tx, actor.PersonId, CodePurpose.Pupil, childId);
    }

    private static Slip? Printed(Tx tx, Person child) =>
        PersonalCodeStore.Printed(tx, CodePurpose.Family, child.Id) is { } family
        && PersonalCodeStore.Printed(tx, CodePurpose.Pupil, child.Id) is { } pupil
            ? new Slip(child, family, pupil)
            : null;
}
