using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Staff;

/// <summary>A member of staff has lost the account: the head hands over a code for the new one.</summary>
public static class StaffPhone
{
    /// <returns>Nothing when the actor is not the head, or the person not of the staff.</returns>
    public static NewCode? Change(Tx tx, Actor actor, long personId) =>
        actor.IsHead && StaffStore.RolesOf(tx, personId).Count > 0
            ? PersonalCodeStore.Make(tx, actor.PersonId, CodePurpose.Phone, personId, PersonalCodeStore.CodeLife)
            : null;
}
