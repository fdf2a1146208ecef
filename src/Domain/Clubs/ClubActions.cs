using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

public enum ClubOutcome
{
    Done,

    /// <summary>Not there, or not for this actor to know of.</summary>
    NotFound,
    NotAllowed,
    Invalid,

    /// <summary>It is over: it stays as it is.</summary>
    Closed,

    /// <summary>Fewer places than are taken.</summary>
    BelowTaken,

    /// <summary>Another group of the club has this name.</summary>
    SameName,

    /// <summary>Somebody has been in it: it stays on record.</summary>
    HasHistory,
}

public sealed record ClubResult(ClubOutcome Outcome, Club? Club = null);

/// <summary>What those who lead a club do with it as a whole; its groups are in <see cref="GroupActions"/>.</summary>
public static class ClubActions
{
    /// <summary>A teacher's is the teacher's own; who leads the centre names whom they like.</summary>
    public static ClubResult Create(Tx tx, Actor actor, ClubDraft draft, ClubStatus status)
    {
        if (!ClubRights.MayCreate(actor))
        {
            return new ClubResult(ClubOutcome.NotAllowed);
        }

        var owned = actor.LeadsCentre ? draft : draft with { TeacherId = actor.PersonId };
        if (!owned.IsValid || status == ClubStatus.Closed || !IsLedByStaff(tx, owned))
        {
            return new ClubResult(ClubOutcome.Invalid);
        }

        var id = ClubStore.Insert(tx, owned, status, Secrets.Link());
        JournalStore.Note(tx, actor.PersonId, "club.created", "club", id, status.Stored());
        return new ClubResult(ClubOutcome.Done, ClubStore.Find(tx, id));
    }

    /// <param name="change">What was written down, turned into what shall be.</param>
    public static ClubResult Change(Tx tx, CentreSettings centre, Actor actor, long id, Func<Club, Club> change)
    {
        if (ClubStore.FindFor(tx, actor, id) is not { } before)
        {
            return new ClubResult(ClubOutcome.NotFound);
        }

        if (!ClubRights.MayEdit(actor, before))
        {
            return new ClubResult(ClubOutcome.NotAllowed, before);
        }

        if (before.Status == ClubStatus.Closed)
        {
            return new ClubResult(ClubOutcome.Closed, before);
        }

        var after = change(before);
        if (!actor.LeadsCentre)
        {
            // A teacher gives a club away by «Передать дела» or by the head, not by a form.
            after = after with
            {
                TeacherId = before.TeacherId,
            };
        }

        var sameTeacher = after.TeacherId == before.TeacherId;
        if (!after.IsValid || (!sameTeacher && !IsLedByStaff(tx, after)))
        {
            return new ClubResult(ClubOutcome.Invalid, before);
        }

        ClubStore.Update(tx, after);
        JournalStore.Note(tx, actor.PersonId, "club.changed", "club", id, after.Status.Stored());
        Advance(tx, centre, id);
        return new ClubResult(ClubOutcome.Done, ClubStore.Find(tx, id));
    }

    /// <summary>Families may enrol from now on.</summary>
    public static ClubResult Open(Tx tx, CentreSettings centre, Actor actor, long id) =>
        Change(tx, centre, actor, id, club => club with { Status = ClubStatus.Open });

    /// <summary>Nobody attends it any more, whoever has a place is told, and what was stays on record.</summary>
    public static ClubResult Close(Tx tx, CentreSettings centre, Actor actor, long id)
    {
        var closed = Change(tx, centre, actor, id, club => club with { Status = ClubStatus.Closed });
        if (closed.Outcome != ClubOutcome.Done)
        {
            return closed;
        }

        var members = ClubGroupStore.Of(tx, id).SelectMany(g => ClubMemberStore.Standing(tx, g.Id)).ToList();
        var accounts = members
            .SelectMany(m => AccountStore.OfFamily(tx, m.Person.Id))
            .DistinctBy(account => account.Id);
        foreach (var account in accounts)
        {
            OutboxStore.TellAccount(
                tx,
                account,
                new Notice("clubClosed", id),
                new NoticeTerms { Urgency = Urgency.Reminder, DueAt = QuietHours.Next(centre, tx.Now) }
            );
        }

        members.ForEach(m => ClubMemberStore.End(tx, m.Member.Id, centre.Day(tx.Now)));
        return closed;
    }

    private static bool IsLedByStaff(Tx tx, ClubDraft draft) =>
        draft.TeacherId is not { } teacher || StaffStore.RolesOf(tx, teacher).Count > 0;

    private static void Advance(Tx tx, CentreSettings centre, long id)
    {
        foreach (var group in ClubGroupStore.Of(tx, id))
        {
            Enrolling.Advance(tx, centre, group.Id);
        }
    }
}
