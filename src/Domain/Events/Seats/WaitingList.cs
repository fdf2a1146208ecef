using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>How a freed seat finds its next child: one offer after the other, or near the start all at once.</summary>
public static class WaitingList
{
    /// <summary>Offers every free seat to who is next. Safe to call at any time.</summary>
    /// <param name="round">What has just freed a seat, where something has: near the start all are called anew.</param>
    public static void Advance(Tx tx, CentreSettings centre, long eventId, string? round = null)
    {
        if (EventStore.Find(tx, eventId) is not { Status: EventStatus.Published } item || tx.Now >= item.StartsAt)
        {
            return;
        }

        if (item.Free <= 0 || item.Queued == 0)
        {
            return;
        }

        // An offer that nobody may hear of before the call to all would only pass somebody over in their sleep.
        var calls = item.IsShortNotice(tx.Now);
        if (!calls && QuietHours.Next(centre, tx.Now) >= item.CallToAll)
        {
            return;
        }

        var room = Room.Of(tx, item);
        var next = Units
            .Of(SignUpStore.Queue(tx, eventId))
            .Select(unit => Ready(tx, centre, item, unit))
            .Where(unit => unit.Count > 0 && room.Holds(tx, People(unit)));
        foreach (var unit in next)
        {
            if (calls)
            {
                Offers.Call(tx, centre, item, unit, round);
                continue;
            }

            Offers.Make(tx, centre, item, unit);
            room.Take(tx, People(unit));
        }
    }

    public static SignUpResult Confirm(Tx tx, CentreSettings centre, Actor actor, long signUpId)
    {
        if (Own(tx, actor, signUpId) is not { } own || EventStore.Find(tx, own.Standing.EventId) is not { } item)
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        var (standing, unit) = own;
        if (item.Status == EventStatus.Cancelled)
        {
            return new SignUpResult(SignUpOutcome.EventCancelled, standing);
        }

        if (standing.Status == SignUpStatus.Seated)
        {
            return new SignUpResult(SignUpOutcome.Already, standing);
        }

        var ready = Agreed(tx, centre, item, unit);
        if (!MayTake(tx, item, standing, ready.Count > 0 ? ready : unit))
        {
            return new SignUpResult(SignUpOutcome.TooLate, standing);
        }

        if (ready.All(s => s.Id != standing.Id))
        {
            return new SignUpResult(SignUpOutcome.AwaitingConsent, standing);
        }

        foreach (var signUp in ready)
        {
            SignUpStore.Move(tx, signUp.Id, SignUpStatus.Seated);
        }

        Units.LeaveBehind(tx, centre, item, standing);
        Offers.TellTeam(tx, item, standing, "teamSeated");
        return new SignUpResult(SignUpOutcome.Seated, SignUpStore.Find(tx, standing.Id));
    }

    public static SignUpResult Decline(Tx tx, CentreSettings centre, Actor actor, long signUpId)
    {
        if (Own(tx, actor, signUpId) is not { } own || EventStore.Find(tx, own.Standing.EventId) is not { } item)
        {
            return new SignUpResult(SignUpOutcome.NotFound);
        }

        var (standing, unit) = own;
        if (item.Status == EventStatus.Cancelled)
        {
            return new SignUpResult(SignUpOutcome.EventCancelled, standing);
        }

        var called = standing.Status == SignUpStatus.Queued && item.IsShortNotice(tx.Now);
        if (tx.Now >= item.StartsAt || (standing.Status != SignUpStatus.Offered && !called))
        {
            return new SignUpResult(SignUpOutcome.TooLate, standing);
        }

        Offers.TellTeam(tx, item, standing, "teamDeclined");
        foreach (var signUp in unit)
        {
            Units.End(tx, signUp, SignUpStatus.Declined);
        }

        Advance(tx, centre, standing.EventId, standing.HoldsSeat ? Round(standing) : null);
        return new SignUpResult(SignUpOutcome.Left, standing);
    }

    /// <summary>Whether its family answers an offer to it: of a team the captain's does.</summary>
    public static bool IsAnsweredBy(Tx tx, SignUp standing) => Units.AnsweredBy(tx, standing).Count > 0;

    /// <summary>The call that this sign-up's seat starts when it is freed.</summary>
    internal static string Round(SignUp freed) => $"freed:{freed.Id}:{freed.Status.Stored()}";

    /// <returns>The sign-up and all those for whom this answer counts; nothing when the actor has nothing to answer here.</returns>
    private static (SignUp Standing, IReadOnlyList<SignUp> Unit)? Own(Tx tx, Actor actor, long signUpId) =>
        SignUpStore.Find(tx, signUpId) is { } found
        && actor.ActsFor(found.PersonId)
        && Units.AnsweredBy(tx, found) is { Count: > 0 } unit
            ? (found, unit)
            : null;

    /// <summary>Who of those whose turn it is can be offered a seat: all siblings or none; of a team those who can, with their captain.</summary>
    private static List<SignUp> Ready(Tx tx, CentreSettings centre, Event item, IReadOnlyList<SignUp> unit)
    {
        var day = centre.Day(item.StartsAt);
        var here = unit.Where(s => !SuspendedDayStore.Covers(tx, day, s.PersonId)).ToList();
        return item.IsForTeams || here.Count == unit.Count ? Agreed(tx, centre, item, here) : [];
    }

    private static List<SignUp> Agreed(Tx tx, CentreSettings centre, Event item, IReadOnlyList<SignUp> unit)
    {
        var agreed = unit.Where(s => !SignUps.NeedsConsent(tx, centre, s.PersonId)).ToList();
        return agreed.Count == unit.Count ? agreed
            : item.IsForTeams && agreed.Exists(s => s.Leads) ? agreed
            : [];
    }

    private static bool MayTake(Tx tx, Event item, SignUp standing, IReadOnlyList<SignUp> unit) =>
        item.Status == EventStatus.Published
        && tx.Now < item.StartsAt
        && standing.Status switch
        {
            SignUpStatus.Offered => standing.HoldUntil is not { } until || tx.Now < until,
            SignUpStatus.Queued => item.IsShortNotice(tx.Now) && Room.Of(tx, item).Holds(tx, People(unit)),
            _ => false,
        };

    private static IReadOnlyList<long> People(IReadOnlyList<SignUp> unit) => [.. unit.Select(s => s.PersonId)];
}
