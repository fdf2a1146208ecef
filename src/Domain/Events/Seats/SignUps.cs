using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>Asking for a seat and giving it back (contract, section 5).</summary>
public static class SignUps
{
    /// <param name="forPerson">A child of the actor's family; nothing means oneself.</param>
    public static SignUpResult Ask(Tx tx, CentreSettings centre, Actor actor, long eventId, long? forPerson = null) =>
        EventStore.Find(tx, eventId) is { } item
            ? Ask(tx, centre, actor, item, forPerson)
            : new SignUpResult(SignUpOutcome.NotFound);

    /// <param name="item">As it stands now: whoever asks for several counts it anew for each.</param>
    public static SignUpResult Ask(Tx tx, CentreSettings centre, Actor actor, Event item, long? forPerson = null) =>
        Ask(
            tx,
            centre,
            actor,
            item,
            forPerson,
            asking =>
                item.NeedsApproval
                    ? Seating.PlaceForApproval(tx, centre, item, asking, actor.PersonId)
                    : Seating.Place(tx, centre, item, asking, actor.PersonId)
        );

    /// <summary>«Только вместе»: all get a seat, or all queue for seats together.</summary>
    /// <param name="people">At least two of those whom the actor signs up.</param>
    /// <returns>For each what became of it; where one may not, nobody is signed up and only the reasons stand there.</returns>
    public static IReadOnlyList<SignUpResult> AskTogether(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long eventId,
        IReadOnlyList<long> people
    )
    {
        var known = people.Distinct().Select(id => Whom(tx, actor, id)).OfType<Person>().ToList();
        if (
            known.Count != people.Count
            || known.Count < 2
            || EventStore.FindFor(tx, actor, eventId) is not { IsForTeams: false } item
        )
        {
            return [new SignUpResult(SignUpOutcome.NotFound)];
        }

        var asked = known.Select(p => Standing(tx, item, p) ?? Admission(tx, actor, item, p)).ToList();
        if (asked.Exists(a => a.Asking is null))
        {
            return [.. asked.Where(a => a.Asking is null).Select(a => new SignUpResult(a.Outcome, a.Standing))];
        }

        var placed = Seating.PlaceTogether(tx, centre, item, [.. asked.Select(a => a.Asking!)], actor.PersonId);
        Approvals.Tell(tx, centre, item);
        return placed;
    }

    /// <summary>Begins a team, or joins one; who may is asked as for anybody who signs up.</summary>
    /// <param name="unit">The team; nothing begins one.</param>
    internal static SignUpResult AskInUnit(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        Event item,
        long? unit,
        long personId
    ) =>
        Ask(
            tx,
            centre,
            actor,
            item,
            personId,
            asking => Seating.PlaceInUnit(tx, centre, item, unit, asking, actor.PersonId)
        );

    /// <summary>As what the actor, or a child of theirs, may sign up; nothing when the event is for others.</summary>
    public static ParticipantRole? RoleAt(Actor actor, Event item, Person person)
    {
        var isSelf = person.Id == actor.PersonId;
        // A child who has left the school is in no class, and no parent for that.
        return isSelf || person.Grade is not null || person.School is not null
            ? item.RoleFor(person, isSelf && actor.IsStaff)
            : null;
    }

    /// <summary>Open to everybody, or already to this one who was left out last time.</summary>
    public static bool IsOpenTo(Tx tx, Event item, long personId) =>
        item.IsOpen(tx.Now) || (item.LeftOutFirst && item.OpensEarly(tx.Now) && LeftOutStore.Was(tx, item, personId));

    /// <summary>Whether who asks now would have to queue.</summary>
    public static bool WouldQueue(Tx tx, Event item, long personId) =>
        !FreeSeats.Are(tx, item, [personId], asked: null);

    /// <param name="forPerson">A child of the actor's family; nothing means oneself.</param>
    public static SignUpResult Leave(Tx tx, CentreSettings centre, Actor actor, long eventId, long? forPerson = null)
    {
        if (
            Whom(tx, actor, forPerson) is not { } person
            || SignUpStore.ActiveOf(tx, eventId, person.Id) is not { } standing
            || EventStore.Find(tx, eventId) is not { } item
        )
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (item.Status == EventStatus.Cancelled || item.IsOver(tx.Now))
        {
            var why = item.Status == EventStatus.Cancelled ? SignUpOutcome.EventCancelled : SignUpOutcome.Closed;
            return new SignUpResult(why, standing);
        }

        End(tx, centre, standing);
        return new SignUpResult(SignUpOutcome.Left, standing);
    }

    /// <summary>Consent withdrawn, or gone from the school: whatever is not over yet is given back.</summary>
    public static void EndAll(Tx tx, CentreSettings centre, long personId)
    {
        foreach (var standing in SignUpStore.ActiveOf(tx, personId))
        {
            End(tx, centre, standing);
        }
    }

    /// <summary>A pupil whose seat must wait: see <see cref="ConsentStore.IsNeeded"/>.</summary>
    public static bool NeedsConsent(Tx tx, CentreSettings centre, long personId) =>
        ConsentStore.IsNeeded(tx, centre, personId);

    private static Person? Whom(Tx tx, Actor actor, long? forPerson) =>
        forPerson is not { } id || id == actor.PersonId ? actor.Person
        : actor.ActsFor(id) ? PersonStore.Find(tx, id)
        : null;

    internal static ParticipantRole RoleOf(Tx tx, Person person) =>
        person.School is not null ? ParticipantRole.Guest
        : person.Grade is not null ? ParticipantRole.Pupil
        : StaffStore.RolesOf(tx, person.Id).Count > 0 ? ParticipantRole.Teacher
        : ParticipantRole.Parent;

    internal static void End(Tx tx, CentreSettings centre, SignUp standing)
    {
        Units.End(tx, standing, SignUpStatus.Cancelled);
        WaitingList.Advance(tx, centre, standing.EventId, standing.HoldsSeat ? WaitingList.Round(standing) : null);
    }

    /// <summary>Everything that is asked of whoever asks, then a place for them; the organiser is told where a word is needed.</summary>
    private static SignUpResult Ask(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        Event item,
        long? forPerson,
        Func<Asking, SignUpResult> place
    )
    {
        if (Whom(tx, actor, forPerson) is not { } person || !EventRights.MaySee(actor, item))
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        var admission = Standing(tx, item, person) ?? Admission(tx, actor, item, person);
        if (admission.Asking is not { } asking)
        {
            return new SignUpResult(admission.Outcome, admission.Standing);
        }

        var placed = place(asking);
        Approvals.Tell(tx, centre, item);
        return placed;
    }

    private static Admitted? Standing(Tx tx, Event item, Person person) =>
        SignUpStore.ActiveOf(tx, item.Id, person.Id) is { } standing
            ? new Admitted(SignUpOutcome.Already, null, standing)
            : null;

    private static Admitted Admission(Tx tx, Actor actor, Event item, Person person)
    {
        if (!IsOpenTo(tx, item, person.Id))
        {
            return new Admitted(SignUpOutcome.Closed);
        }

        return RoleAt(actor, item, person) is { } role
            ? new Admitted(
                SignUpOutcome.Already,
                new Asking(person.Id, role, item.LeftOutFirst && LeftOutStore.Was(tx, item, person.Id))
            )
            : new Admitted(SignUpOutcome.NotForYou);
    }

    /// <summary>Whether somebody may ask.</summary>
    /// <param name="Outcome">Why not, where there is no asking.</param>
    private sealed record Admitted(SignUpOutcome Outcome, Asking? Asking = null, SignUp? Standing = null);
}
