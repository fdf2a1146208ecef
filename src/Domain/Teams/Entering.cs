using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

/// <summary>How somebody comes to stand in a team: by asking for a seat, or with the one they have.</summary>
internal static class Entering
{
    /// <summary>A family asks: everything that is asked of a sign-up is asked here too.</summary>
    /// <param name="unit">The team; nothing begins one.</param>
    public static SignUpResult Ask(Tx tx, CentreSettings centre, Actor actor, Event item, long? unit, long personId)
    {
        if (!actor.ActsFor(personId))
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        if (
            SignUpStore.ActiveOf(tx, item.Id, personId) is not { } alone
            || Squads.OfPerson(tx, item.Id, personId) is not null
        )
        {
            return SignUps.AskInUnit(tx, centre, actor, item, unit, personId);
        }

        return SignUps.IsOpenTo(tx, item, personId)
            ? Bring(tx, centre, item, unit, alone)
            : new SignUpResult(SignUpOutcome.Closed, alone);
    }

    /// <summary>The teacher says so, to who is on the list or has asked for a team.</summary>
    public static SignUpResult Put(Tx tx, CentreSettings centre, Actor actor, Event item, long? unit, Person person)
    {
        if (SignUpStore.ActiveOf(tx, item.Id, person.Id) is { } standing)
        {
            return Squads.OfPerson(tx, item.Id, person.Id) is null
                ? Bring(tx, centre, item, unit, Parted(tx, standing))
                : new SignUpResult(SignUpOutcome.Already, standing);
        }

        var asking = new Asking(person.Id, SignUps.RoleOf(tx, person));
        var placed = Seating.PlaceInUnit(tx, centre, item, unit, asking, actor.PersonId);
        if (placed.SignUp is { Status: SignUpStatus.AwaitingApproval } applied)
        {
            // Who puts them there need not be asked.
            Approvals.Approve(tx, centre, actor, applied.Id);
        }

        return placed with
        {
            SignUp = SignUpStore.Find(tx, placed.SignUp!.Id),
        };
    }

    /// <summary>The teacher may put siblings who asked together into different teams; those who queue together are not asked for.</summary>
    private static SignUp Parted(Tx tx, SignUp standing)
    {
        if (standing is not { Unit: { } siblings, HoldsSeat: true })
        {
            return standing;
        }

        SignUpStore.Part(tx, siblings);
        return SignUpStore.Find(tx, standing.Id)!;
    }

    /// <summary>Who stands on the list alone comes with the seat or the turn that they have.</summary>
    private static SignUpResult Bring(Tx tx, CentreSettings centre, Event item, long? unit, SignUp alone)
    {
        var members = unit is { } known ? SignUpStore.OfUnit(tx, known) : [];
        var lead = members.FirstOrDefault(m => m.Leads);
        var place = lead is null ? alone.Place : Turn(tx, alone, lead, members);
        SignUpStore.Join(tx, alone.Id, unit ?? alone.Id, place, leads: lead is null);
        if (unit is null)
        {
            // Siblings who had asked together while there were no teams come along, and one of them leads.
            SignUpStore.Lead(tx, alone.Id, alone.PersonId);
        }

        // Whoever has brought the seat.
        Units.ShareSeat(tx, centre, item, [alone, .. members]);
        WaitingList.Advance(tx, centre, item.Id);
        return new SignUpResult(SignUpOutcome.Already, SignUpStore.Find(tx, alone.Id));
    }

    /// <summary>Who queues with a team that queues takes its turn; where theirs is the better one, it is the team's from now on.</summary>
    private static long Turn(Tx tx, SignUp alone, SignUp lead, IReadOnlyList<SignUp> members)
    {
        if (lead.Status != alone.Status || lead.Status is not (SignUpStatus.Queued or SignUpStatus.AwaitingApproval))
        {
            return alone.Place;
        }

        var isBetter = alone.Place < lead.Place && alone.Priority == lead.Priority;
        if (!isBetter || Units.Others(tx, alone).Count > 0)
        {
            return lead.Place;
        }

        foreach (var member in members.Where(m => m.Place == lead.Place))
        {
            SignUpStore.QueueBy(tx, member.Id, alone.Place);
        }

        return alone.Place;
    }
}
