using TochkaBot.Domain.Access;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Sessions;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

/// <summary>«Новый телефон», «Отключить аккаунт».</summary>
public static class Accounts
{
    /// <summary>For oneself, from the account that still works.</summary>
    public static NewCode? NewPhone(Tx tx, Actor actor) => actor.PersonId is { } me ? Make(tx, me, me) : null;

    /// <summary>For somebody of a family whose account is lost, by whoever manages the family; staff ask the head.</summary>
    /// <returns>Nothing when the actor may not.</returns>
    public static NewCode? NewPhoneFor(Tx tx, Actor actor, long personId) =>
        PersonStore.Find(tx, personId) is { } person && MayHelp(tx, actor, person)
            ? Make(tx, actor.PersonId, personId)
            : null;

    /// <summary>The account is nobody's; the person stays, with family and sign-ups, and comes back by a code.</summary>
    public static void Disconnect(Tx tx, Account account)
    {
        if (account.PersonId is not { } personId)
        {
            return;
        }

        AccountStore.Unlink(tx, account.Id);
        SessionStore.Forget(tx, account.Id);
        OutboxStore.Answer(tx, account, OutgoingAct.Menu);
        JournalStore.Note(tx, personId, "account.disconnected", "person", personId);
    }

    private static NewCode Make(Tx tx, long? actorId, long personId) =>
        PersonalCodeStore.Make(tx, actorId, CodePurpose.Phone, personId, PersonalCodeStore.CodeLife);

    private static bool MayHelp(Tx tx, Actor actor, Person person)
    {
        if (StaffStore.RolesOf(tx, person.Id).Count > 0)
        {
            return false;
        }

        return FamilyRights.MayManage(tx, actor, person)
            || FamilyStore
                .LinksOf(tx, person.Id)
                .Where(l => l.IsConfirmed)
                .Select(l => PersonStore.Find(tx, l.ChildId))
                .Any(child => child is not null && FamilyRights.MayManage(tx, actor, child));
    }
}
