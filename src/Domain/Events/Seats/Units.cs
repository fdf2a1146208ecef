using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>Those who queue and are seated together: siblings who asked for it, the members of a team.</summary>
internal static class Units
{
    /// <summary>The queue by turns. Members of a team whose captain is not among them queue each for themselves.</summary>
    public static IEnumerable<IReadOnlyList<SignUp>> Of(IReadOnlyList<SignUp> queue) =>
        queue
            .GroupBy(s => s.Place)
            .SelectMany(turn =>
                turn.Any(s => s.Leads) ? [turn.ToList()] : turn.Select(s => (IReadOnlyList<SignUp>)[s])
            );

    /// <summary>For whom an answer to this offer counts; nobody when it is another's to give.</summary>
    public static IReadOnlyList<SignUp> AnsweredBy(Tx tx, SignUp standing)
    {
        if (standing.Unit is not { } unit)
        {
            return [standing];
        }

        var together = SignUpStore
            .OfUnit(tx, unit)
            .Where(s => s.Place == standing.Place && s.Status == standing.Status)
            .ToList();
        return standing.Leads ? together
            : together.Exists(s => s.Leads) ? []
            : [standing];
    }

    /// <summary>Whatever ends a sign-up ends it here. A team is never without a captain: the first to have come is the next.</summary>
    public static void End(Tx tx, SignUp gone, SignUpStatus status)
    {
        SignUpStore.Move(tx, gone.Id, status);
        if (gone.Unit is { } unit && SignUpStore.OfUnit(tx, unit) is { Count: > 0 } rest && !rest.Any(s => s.Leads))
        {
            SignUpStore.Lead(tx, unit, rest[0].PersonId);
        }
    }

    /// <summary>
    /// The seats are taken: who could not be offered one with the others shares the team's one seat, or queues alone from now on.
    /// </summary>
    public static void LeaveBehind(Tx tx, CentreSettings centre, Event item, SignUp seated)
    {
        foreach (var late in Others(tx, seated).Where(s => s.Status is SignUpStatus.Queued or SignUpStatus.Offered))
        {
            if (item.TeamSeats == TeamSeats.One)
            {
                Share(tx, item, late, SignUps.NeedsConsent(tx, centre, late.PersonId));
                continue;
            }

            // Who came later has a turn of their own, and perhaps an offer already.
            if (late.Place == seated.Place)
            {
                SignUpStore.Move(tx, late.Id, SignUpStatus.Queued);
                SignUpStore.QueueBy(tx, late.Id, null);
            }
        }
    }

    /// <summary>
    /// The consent did not come in time. Who asked to be seated only together goes back with the others; where members are counted,
    /// this one queues alone; a seat that the team has all the same stays theirs.
    /// </summary>
    /// <returns>Who has lost the seat.</returns>
    public static IReadOnlyList<SignUp> Requeue(Tx tx, Event item, SignUp held)
    {
        var others = Others(tx, held).Where(s => s.HoldsSeat).ToList();
        var sharesSeat = item is { IsForTeams: true, TeamSeats: TeamSeats.One };
        if (sharesSeat && tx.Now < item.StartsAt && others.Exists(s => s.Status == SignUpStatus.Seated))
        {
            SignUpStore.Move(tx, held.Id, SignUpStatus.AwaitingConsent, item.StartsAt);
            return [];
        }

        var goesAlone =
            held.Unit is null || others.Count == 0 || (item.IsForTeams && !sharesSeat) || tx.Now >= item.StartsAt;
        IReadOnlyList<SignUp> back = goesAlone ? [held] : [held, .. others];
        foreach (var one in back)
        {
            SignUpStore.Move(tx, one.Id, SignUpStatus.Queued);
            SignUpStore.QueueBy(tx, one.Id, goesAlone && item.IsForTeams ? null : held.Unit);
        }

        return back;
    }

    public static IReadOnlyList<SignUp> Others(Tx tx, SignUp one) =>
        one.Unit is { } unit ? [.. SignUpStore.OfUnit(tx, unit).Where(s => s.Id != one.Id)] : [];

    /// <summary>Where a team takes one seat, it is enough for all of them.</summary>
    public static void ShareSeat(Tx tx, CentreSettings centre, Event item, IReadOnlyList<SignUp> team)
    {
        if (
            item.TeamSeats == TeamSeats.One
            && team.FirstOrDefault(s => s.Status is SignUpStatus.Seated or SignUpStatus.AwaitingConsent) is { } holder
        )
        {
            LeaveBehind(tx, centre, item, SignUpStore.Find(tx, holder.Id)!);
        }
    }

    private static void Share(Tx tx, Event item, SignUp late, bool needsConsent) =>
        SignUpStore.Move(
            tx,
            late.Id,
            needsConsent ? SignUpStatus.AwaitingConsent : SignUpStatus.Seated,
            needsConsent ? item.StartsAt : null
        );
}
