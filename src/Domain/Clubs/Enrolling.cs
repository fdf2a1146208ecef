using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>
/// Asking for a place in a group and giving it back. Taken are the enrolled and those whose place is held for a consent; a
/// freed place goes to the first in the queue who may have it, without an offer: a year's club is nothing to decide in a day.
/// </summary>
public static class Enrolling
{
    /// <param name="forPerson">A child of the actor's family; nothing means oneself.</param>
    public static EnrolResult Ask(Tx tx, CentreSettings centre, Actor actor, long groupId, long? forPerson = null)
    {
        if (
            Whom(tx, actor, forPerson) is not { } person
            || ClubStore.OfGroup(tx, groupId) is not { } club
            || !ClubRights.MaySee(actor, club)
        )
        {
            return new EnrolResult(EnrolOutcome.NotFound);
        }

        if (ClubMemberStore.ActiveIn(tx, club.Id, person.Id) is { } standing)
        {
            return new EnrolResult(EnrolOutcome.Already, standing);
        }

        return !club.IsOpenOn(centre.Day(tx.Now)) ? new EnrolResult(EnrolOutcome.Closed)
            : person.School is null && club.IsFor(person.Grade)
                ? Place(tx, centre, club, groupId, person.Id, actor, centre.Day(tx.Now))
            : new EnrolResult(EnrolOutcome.NotForYou);
    }

    /// <summary>Whoever leads the club adds a child of the school's list, of other classes too, never beyond the places. The family is told.</summary>
    /// <param name="from">Since when they attend, where the club is older than its record here; else from today.</param>
    public static EnrolResult AddByHand(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long groupId,
        long personId,
        DateOnly? from = null
    )
    {
        if (
            Led(tx, actor, groupId) is not { } club
            || PersonStore.Find(tx, personId) is not { Grade: not null } person
            || (person.Origin != PersonOrigin.Roster && !actor.LeadsCentre)
        )
        {
            return new EnrolResult(EnrolOutcome.NotFound);
        }

        if (ClubMemberStore.ActiveIn(tx, club.Id, personId) is { } standing)
        {
            return new EnrolResult(EnrolOutcome.Already, standing);
        }

        if (!club.IsOpenOn(centre.Day(tx.Now)))
        {
            return new EnrolResult(EnrolOutcome.Closed);
        }

        var today = centre.Day(tx.Now);
        var since = from is { } day && day < today ? day : today;
        var placed = Place(tx, centre, club, groupId, personId, actor, since);
        JournalStore.Note(tx, actor.PersonId, "club.added", "club", club.Id, $"{personId}");
        Tell(tx, centre, placed.Member!, "clubAdded");
        return placed;
    }

    /// <summary>«Отчислиться»: by the child or the family.</summary>
    public static EnrolResult Leave(Tx tx, CentreSettings centre, Actor actor, long memberId)
    {
        if (ClubMemberStore.Find(tx, memberId) is not { IsActive: true } standing || !actor.ActsFor(standing.PersonId))
        {
            return new EnrolResult(EnrolOutcome.NotFound);
        }

        End(tx, centre, standing, centre.Day(tx.Now));
        return new EnrolResult(EnrolOutcome.Left, standing);
    }

    /// <summary>Whoever leads the club takes a child off the list; the family is told.</summary>
    public static EnrolResult Remove(Tx tx, CentreSettings centre, Actor actor, long memberId)
    {
        if (
            ClubMemberStore.Find(tx, memberId) is not { IsActive: true } standing
            || Led(tx, actor, standing.GroupId) is not { } club
        )
        {
            return new EnrolResult(EnrolOutcome.NotFound);
        }

        JournalStore.Note(tx, actor.PersonId, "club.removed", "club", club.Id, $"{standing.PersonId}");
        End(tx, centre, standing, centre.Day(tx.Now));
        Tell(tx, centre, standing, "clubRemoved");
        return new EnrolResult(EnrolOutcome.Left, standing);
    }

    /// <summary>A consent has come: places held for this child become theirs, and the queues look at them again.</summary>
    public static void ConsentCame(Tx tx, CentreSettings centre, long personId)
    {
        foreach (var standing in ClubMemberStore.ActiveOf(tx, personId))
        {
            if (standing.Status == ClubMemberStatus.AwaitingConsent)
            {
                Enrol(tx, centre, standing);
                Tell(tx, centre, standing, "clubConsent");
            }
            else
            {
                Advance(tx, centre, standing.GroupId);
            }
        }
    }

    /// <summary>Consent withdrawn, or gone from the school: places and queues are given back. Coming back is a new asking.</summary>
    /// <param name="on">The first day on which they do not attend; today unless told otherwise.</param>
    public static void EndAll(Tx tx, CentreSettings centre, long personId, DateOnly? on = null)
    {
        foreach (var standing in ClubMemberStore.ActiveOf(tx, personId))
        {
            End(tx, centre, standing, on ?? centre.Day(tx.Now));
        }
    }

    /// <summary>Free places go to those who queue and may have one, in the order of asking. Safe to call at any time.</summary>
    public static void Advance(Tx tx, CentreSettings centre, long groupId)
    {
        if (
            ClubGroupStore.Find(tx, groupId) is not { Queued: > 0 } group
            || ClubStore.Find(tx, group.ClubId) is not { } club
            || !club.IsOpenOn(centre.Day(tx.Now))
        )
        {
            return;
        }

        var next = ClubMemberStore
            .Queue(tx, groupId)
            .Where(m => !ConsentStore.IsNeeded(tx, centre, m.PersonId))
            .Take(Math.Max(group.Free ?? int.MaxValue, 0))
            .ToList();
        foreach (var member in next)
        {
            Enrol(tx, centre, member);
            Tell(tx, centre, member, "clubPlace");
        }
    }

    /// <summary>Places that waited for a consent long enough: they queue now, by their moment of asking.</summary>
    public static void Tick(Tx tx, CentreSettings centre)
    {
        foreach (var held in ClubMemberStore.Overdue(tx))
        {
            ClubMemberStore.Requeue(tx, held.Id);
            Tell(tx, centre, held, "clubConsentLate");
            Advance(tx, centre, held.GroupId);
        }
    }

    /// <summary>A newcomer has a place only when one is free and nobody queues.</summary>
    private static EnrolResult Place(
        Tx tx,
        CentreSettings centre,
        Club club,
        long groupId,
        long personId,
        Actor actor,
        DateOnly since
    )
    {
        var group = ClubGroupStore.Find(tx, groupId)!;
        var id = ClubMemberStore.Add(tx, groupId, personId, actor.PersonId)!.Value;
        if (group.Free <= 0 || group.Queued > 0)
        {
            // A place may be free for them all the same: those before them may all be waiting for a consent.
            Advance(tx, centre, groupId);
        }
        else if (ConsentStore.IsNeeded(tx, centre, personId))
        {
            ClubMemberStore.Hold(tx, id, tx.Now.AddHours(centre.ConsentHoldHours));
        }
        else
        {
            ClubMemberStore.Enrol(tx, id, Later(since, club.FirstDay));
        }

        var placed = ClubMemberStore.Find(tx, id)!;
        return new EnrolResult(
            placed.Status switch
            {
                ClubMemberStatus.Enrolled => EnrolOutcome.Enrolled,
                ClubMemberStatus.AwaitingConsent => EnrolOutcome.AwaitingConsent,
                _ => EnrolOutcome.Queued,
            },
            placed
        );
    }

    private static void Enrol(Tx tx, CentreSettings centre, ClubMember member) =>
        ClubMemberStore.Enrol(
            tx,
            member.Id,
            Later(centre.Day(tx.Now), ClubStore.OfGroup(tx, member.GroupId)!.FirstDay)
        );

    private static void End(Tx tx, CentreSettings centre, ClubMember standing, DateOnly on)
    {
        ClubMemberStore.End(tx, standing.Id, on);
        Advance(tx, centre, standing.GroupId);
    }

    private static Person? Whom(Tx tx, Actor actor, long? forPerson) =>
        forPerson is { } id && id != actor.PersonId
            ? actor.ActsFor(id)
                ? PersonStore.Find(tx, id)
                : null
            : actor.Person;

    private static Club? Led(Tx tx, Actor actor, long groupId) =>
        ClubStore.OfGroup(tx, groupId) is { } club && ClubRights.MayEdit(actor, club) ? club : null;

    private static void Tell(Tx tx, CentreSettings centre, ClubMember member, string kind) =>
        OutboxStore.TellFamily(
            tx,
            member.PersonId,
            new Notice(kind, member.Id),
            new NoticeTerms
            {
                Urgency = Urgency.Reminder,
                Once = $"{kind}:{member.Id}",
                DueAt = QuietHours.Next(centre, tx.Now),
                Repeatable = true,
            }
        );

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
