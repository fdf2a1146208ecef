using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>Where those who have just asked come to stand.</summary>
internal static class Seating
{
    public static SignUpResult Place(Tx tx, CentreSettings centre, Event item, Asking asking, long? signedBy) =>
        Told(
            tx,
            centre,
            item,
            [Add(tx, centre, item, asking, signedBy, Decide(tx, centre, item, [asking.PersonId])[0])]
        )[0];

    /// <summary>The teacher is asked before a seat is.</summary>
    public static SignUpResult PlaceForApproval(
        Tx tx,
        CentreSettings centre,
        Event item,
        Asking asking,
        long? signedBy
    ) => Told(tx, centre, item, [Add(tx, centre, item, asking, signedBy, SignUpStatus.AwaitingApproval)])[0];

    /// <summary>All get a seat, or all queue for seats together.</summary>
    public static IReadOnlyList<SignUpResult> PlaceTogether(
        Tx tx,
        CentreSettings centre,
        Event item,
        IReadOnlyList<Asking> together,
        long? signedBy
    )
    {
        var statuses = item.NeedsApproval
            ? [.. together.Select(_ => SignUpStatus.AwaitingApproval)]
            : Decide(tx, centre, item, [.. together.Select(a => a.PersonId)]);
        var priority = together.Any(a => a.Priority);
        var ids = together
            .Zip(statuses)
            .Select(t => Add(tx, centre, item, t.First with { Priority = priority }, signedBy, t.Second).Id)
            .ToList();
        ids.ForEach(id => SignUpStore.Join(tx, id, ids[0], ids[0], leads: true));
        return Told(tx, centre, item, [.. ids.Select(id => SignUpStore.Find(tx, id)!)]);
    }

    /// <summary>
    /// Begins a team, or joins one. Who joins a team with seats needs one more where members are counted, and queues for it
    /// alone; who joins a team that queues, queues with it.
    /// </summary>
    /// <param name="unit">The team; nothing begins one.</param>
    public static SignUpResult PlaceInUnit(
        Tx tx,
        CentreSettings centre,
        Event item,
        long? unit,
        Asking asking,
        long? signedBy
    )
    {
        var members = unit is { } known ? SignUpStore.OfUnit(tx, known) : [];
        var lead = members.FirstOrDefault(m => m.Leads);
        var follows = lead is not null && (item.TeamSeats == TeamSeats.One || !lead.HoldsSeat);
        var status = follows ? Following(tx, centre, lead!, asking.PersonId) : First(tx, centre, item, asking, lead);
        var queuesAlone = lead is { HoldsSeat: true } && status == SignUpStatus.Queued;
        var id = Add(
            tx,
            centre,
            item,
            asking with
            {
                Priority = lead?.Priority ?? asking.Priority,
            },
            signedBy,
            status
        ).Id;
        SignUpStore.Join(tx, id, unit ?? id, queuesAlone ? null : lead?.Place ?? id, leads: lead is null);
        if (follows)
        {
            // The seat is the team's, and kept as long as the captain's: where that is sure, nobody waits for this one.
            var until = status == lead!.Status ? lead.HoldUntil : null;
            SignUpStore.Move(tx, id, status, status == SignUpStatus.AwaitingConsent ? until ?? item.StartsAt : until);
        }

        return Told(tx, centre, item, [SignUpStore.Find(tx, id)!])[0];
    }

    /// <summary>The teacher has said yes: those who asked stand where they would have stood without asking the teacher.</summary>
    public static void Admit(Tx tx, CentreSettings centre, Event item, IReadOnlyList<SignUp> unit)
    {
        var statuses = Decide(tx, centre, item, [.. unit.Select(s => s.PersonId)], unit[0]);
        foreach (var (signUp, status) in unit.Zip(statuses))
        {
            SignUpStore.Move(tx, signUp.Id, status, Hold(tx, centre, item, status));
        }

        // One of their team may have come with a seat that the teacher gave before.
        Units.ShareSeat(tx, centre, item, Units.Others(tx, unit[0]));
        WaitingList.Advance(tx, centre, item.Id);
    }

    private static SignUpStatus First(Tx tx, CentreSettings centre, Event item, Asking asking, SignUp? lead) =>
        lead is null && item.NeedsApproval
            ? SignUpStatus.AwaitingApproval
            : Decide(tx, centre, item, [asking.PersonId])[0];

    /// <summary>As the captain stands, but for a consent that is still to come.</summary>
    private static SignUpStatus Following(Tx tx, CentreSettings centre, SignUp lead, long personId) =>
        lead.Status switch
        {
            SignUpStatus.Seated or SignUpStatus.AwaitingConsent => SignUps.NeedsConsent(tx, centre, personId)
                ? SignUpStatus.AwaitingConsent
                : SignUpStatus.Seated,
            var status => status,
        };

    private static IReadOnlyList<SignUpStatus> Decide(
        Tx tx,
        CentreSettings centre,
        Event item,
        IReadOnlyList<long> people,
        SignUp? asked = null
    )
    {
        var isFree = FreeSeats.Are(tx, item, people, asked);
        return
        [
            .. people.Select(id =>
                !isFree ? SignUpStatus.Queued
                : SignUps.NeedsConsent(tx, centre, id) ? SignUpStatus.AwaitingConsent
                : SignUpStatus.Seated
            ),
        ];
    }

    private static SignUp Add(
        Tx tx,
        CentreSettings centre,
        Event item,
        Asking asking,
        long? signedBy,
        SignUpStatus status
    )
    {
        var holdUntil = Hold(tx, centre, item, status);
        var id = SignUpStore.Add(tx, item.Id, asking, signedBy, status, holdUntil)!.Value;
        return asking.Stored(tx, id, item.Id, signedBy, status, holdUntil);
    }

    private static IReadOnlyList<SignUpResult> Told(
        Tx tx,
        CentreSettings centre,
        Event item,
        IReadOnlyList<SignUp> placed
    )
    {
        if (placed.All(s => s.Status != SignUpStatus.Queued))
        {
            return [.. placed.Select(s => new SignUpResult(Outcome(s.Status), s))];
        }

        // A seat may be free for them all the same: those before them may all be waiting for a consent.
        WaitingList.Advance(tx, centre, item.Id);
        return [.. placed.Select(s => new SignUpResult(Outcome(s.Status), SignUpStore.Find(tx, s.Id)))];
    }

    private static SignUpOutcome Outcome(SignUpStatus status) =>
        status switch
        {
            SignUpStatus.Seated => SignUpOutcome.Seated,
            SignUpStatus.AwaitingConsent => SignUpOutcome.AwaitingConsent,
            SignUpStatus.AwaitingApproval => SignUpOutcome.AwaitingApproval,
            SignUpStatus.Offered => SignUpOutcome.Offered,
            _ => SignUpOutcome.Queued,
        };

    private static DateTimeOffset? Hold(Tx tx, CentreSettings centre, Event item, SignUpStatus status)
    {
        // Nobody competes for a place that the teacher has given.
        if (status != SignUpStatus.AwaitingConsent || item.Enrolment == Enrolment.ByList)
        {
            return null;
        }

        var hold = tx.Now.AddHours(centre.ConsentHoldHours);
        // Whom staff add after closing has until the start.
        var last = tx.Now < item.Closes ? item.Closes : item.StartsAt;
        return hold < last ? hold : last;
    }
}
