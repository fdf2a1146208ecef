using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

/// <summary>What a family does about itself. What staff do about it is in <see cref="Claims"/>.</summary>
public static class FamilyActions
{
    /// <summary>More children than any family types; it stops whoever types a class.</summary>
    public const int MostTyped = 8;

    /// <summary>
    /// A child whose name the adult typed: a record of its own, which links nobody to the school's list. The same name
    /// typed again is the same child.
    /// </summary>
    /// <returns>The child; nothing when the actor may not, or has typed too many.</returns>
    public static Person? AddTyped(Tx tx, CentreSettings centre, Actor actor, PersonName name, SchoolClass of)
    {
        if (actor.Person is not { Grade: null } adult)
        {
            return null;
        }

        var typed = actor
            .Links.Where(l => !l.IsConfirmed)
            .Select(l => PersonStore.Find(tx, l.ChildId)!)
            .Where(c => c.Origin == PersonOrigin.Typed)
            .ToList();
        if (typed.Find(c => PersonName.Normal($"{c.FamilyName} {c.GivenName}") == name.SortKey) is { } same)
        {
            PutInClass(tx, centre, same.Id, of);
            return PersonStore.Find(tx, same.Id);
        }

        if (typed.Count >= MostTyped)
        {
            return null;
        }

        var child = PersonStore.Add(tx, name, PersonOrigin.Typed);
        PutInClass(tx, centre, child, of);
        FamilyStore.Link(tx, adult.Id, child, FamilyRole.Representative, confirmed: false);
        JournalStore.Note(tx, adult.Id, "family.claimed", "person", child);
        Claims.TellOfClaim(tx, child);
        return PersonStore.Find(tx, child);
    }

    public static bool MayInvite(Actor actor) =>
        actor.Links.Any(l => l is { IsConfirmed: true, Role: FamilyRole.Representative });

    /// <summary>One more adult for all confirmed children of a legal representative: a link and a code for a day.</summary>
    public static NewCode? Invite(Tx tx, Actor actor, FamilyRole role) =>
        actor.PersonId is { } me && MayInvite(actor)
            ? PersonalCodeStore.Make(tx, me, CodePurpose.Adult, me, PersonalCodeStore.CodeLife, role)
            : null;

    /// <summary>
    /// Ends the link: staff for any, a representative for a helper or a child they only typed, everybody for themselves.
    /// Consents of the adult count no more.
    /// </summary>
    public static bool Unlink(Tx tx, CentreSettings centre, Actor actor, long linkId)
    {
        if (FamilyStore.Find(tx, linkId) is not { } link || !MayUnlink(tx, actor, link))
        {
            return false;
        }

        FamilyStore.End(tx, linkId);
        JournalStore.Note(tx, actor.PersonId, "family.unlinked", "person", link.ChildId, $"{link.AdultId}");
        Consents.Recount(tx, centre, actor.PersonId, link.ChildId);
        if (!link.IsConfirmed && FamilyStore.AdultsOf(tx, link.ChildId).Count == 0)
        {
            Vanishing.Forget(tx, centre, link.ChildId);
        }

        OutboxStore.RenewMenus(tx, link.AdultId);
        return true;
    }

    /// <summary>
    /// From today on the pupil decides alone. What holds goes on until they answer; what adults answer counts no more.
    /// </summary>
    public static bool ComeOfAge(Tx tx, Actor actor, long childId)
    {
        if (PersonStore.Find(tx, childId) is not { } child || !FamilyRights.MayManage(tx, actor, child))
        {
            return false;
        }

        PersonStore.SetOfAge(tx, childId, DateOnly.FromDateTime(tx.Now.UtcDateTime));
        JournalStore.Note(tx, actor.PersonId, "person.ofAge", "person", childId);
        OutboxStore.Tell(tx, childId, new Notice("ofAge", childId), new NoticeTerms { Once = $"ofAge:{childId}" });
        return true;
    }

    public static bool MayUnlink(Tx tx, Actor actor, FamilyLink link) =>
        link.AdultId == actor.PersonId
        || (link.Role == FamilyRole.Helper && actor.Represents(link.ChildId))
        || (PersonStore.Find(tx, link.ChildId) is { } child && FamilyRights.MayManage(tx, actor, child));

    private static void PutInClass(Tx tx, CentreSettings centre, long child, SchoolClass of) =>
        PersonStore.PutInClass(tx, child, of, centre.Day(tx.Now));
}
