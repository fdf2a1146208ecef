using TochkaBot.Domain.Access;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Sessions;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Staff;

/// <summary>What somebody leaves behind.</summary>
public sealed record Affairs(int Events, int Clubs, int Broadcasts, IReadOnlyList<SchoolClass> Classes, int Keys);

/// <summary>«Передать дела»: who leaves the staff hands everything over, and then nothing of theirs opens any more.</summary>
public static class Handover
{
    public static Affairs Of(Tx tx, long personId) =>
        new(
            EventStore.CountOwnedBy(tx, personId),
            ClubStore.CountLedBy(tx, personId),
            HandoverStore.CountAhead(tx, personId),
            ClassTeacherStore.ClassesOf(tx, personId),
            ApiKeyStore.CountMadeBy(tx, personId)
        );

    /// <param name="successorId">A member of staff; nothing leaves events and clubs to those who lead the centre.</param>
    public static StaffOutcome Leave(Tx tx, Actor actor, long personId, long? successorId)
    {
        if (!actor.IsHead)
        {
            return StaffOutcome.NotAllowed;
        }

        var roles = StaffStore.RolesOf(tx, personId);
        if (roles.Count == 0 || successorId == personId || (successorId is { } next && !IsStaff(tx, next)))
        {
            return StaffOutcome.NotFound;
        }

        // Asked before anything moves: a centre is never left without a head.
        if (roles.Contains(StaffRole.Head) && StaffStore.Heads(tx) <= 1)
        {
            return StaffOutcome.LastHead;
        }

        foreach (var role in roles)
        {
            StaffStore.Take(tx, actor, personId, role);
        }

        HandOver(tx, actor, personId, successorId);
        CloseDoors(tx, personId);
        JournalStore.Note(tx, actor.PersonId, "staff.left", "person", personId, $"{successorId}");
        return StaffOutcome.Done;
    }

    private static void HandOver(Tx tx, Actor actor, long personId, long? successorId)
    {
        EventStore.ChangeOrganiser(tx, personId, successorId);
        ClubStore.ChangeTeacher(tx, personId, successorId);
        if ((successorId ?? actor.PersonId) is { } author)
        {
            // Somebody must answer for what will go out; where nobody takes it, the head who closes the door.
            HandoverStore.Pass(tx, personId, author);
        }

        foreach (var led in ClassTeacherStore.ClassesOf(tx, personId))
        {
            ClassTeacherStore.Appoint(tx, led, successorId);
        }

        if (successorId is { } next)
        {
            OutboxStore.Tell(
                tx,
                next,
                new Notice("affairsTaken", personId),
                new NoticeTerms { Once = $"affairs:{personId}:{tx.Now.Ticks}" }
            );
        }
    }

    private static void CloseDoors(Tx tx, long personId)
    {
        ApiKeyStore.RevokeMadeBy(tx, personId);
        InvitationStore.VoidMadeBy(tx, personId);
        PersonalCodeStore.VoidMadeBy(tx, personId);
        foreach (var account in AccountStore.AllOfPerson(tx, personId))
        {
            SessionStore.Forget(tx, account.Id);
        }

        OutboxStore.RenewMenus(tx, personId);
    }

    private static bool IsStaff(Tx tx, long personId) => StaffStore.RolesOf(tx, personId).Count > 0;
}
