using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

/// <summary>«Ищу команду»: who looks for one, and the captains who ask them in.</summary>
public static class Seekers
{
    public static bool IsSeeking(Tx tx, long eventId, long personId) => SeekerStore.Has(tx, eventId, personId);

    /// <summary>Whom captains and the teacher may see: those whose family has agreed to what is kept of them.</summary>
    public static IReadOnlyList<Person> Of(Tx tx, CentreSettings centre, long eventId) =>
        [.. SeekerStore.OfEvent(tx, eventId).Where(p => !SignUps.NeedsConsent(tx, centre, p.Id))];

    /// <summary>Whom the team has asked in, and who has not answered yet.</summary>
    public static IReadOnlyList<long> Called(Tx tx, long teamId) => SeekerStore.Called(tx, teamId);

    public static bool IsCalled(Tx tx, long teamId, long personId) => SeekerStore.IsCalled(tx, teamId, personId);

    public static TeamOutcome Begin(Tx tx, CentreSettings centre, Actor actor, long eventId, long personId)
    {
        if (
            EventStore.FindFor(tx, actor, eventId) is not { IsForTeams: true } item
            || !actor.ActsFor(personId)
            || PersonStore.Find(tx, personId) is not { } person
        )
        {
            return TeamOutcome.NotFound;
        }

        if (Squads.OfPerson(tx, eventId, personId) is not null)
        {
            return TeamOutcome.InAnother;
        }

        if (!SignUps.IsOpenTo(tx, item, personId))
        {
            return TeamOutcome.Closed;
        }

        if (SignUps.RoleAt(actor, item, person) is null)
        {
            return TeamOutcome.NotForYou;
        }

        if (!SeekerStore.Add(tx, eventId, personId, actor.PersonId))
        {
            return TeamOutcome.Already;
        }

        if (!SignUps.NeedsConsent(tx, centre, personId))
        {
            Propose(tx, centre, item);
        }

        return TeamOutcome.Done;
    }

    public static void End(Tx tx, Actor actor, long eventId, long personId)
    {
        if (actor.ActsFor(personId))
        {
            SeekerStore.Remove(tx, eventId, personId);
        }
    }

    /// <summary>The captain asks in; the seeker's family is told, once for each team.</summary>
    public static TeamOutcome Call(Tx tx, CentreSettings centre, Actor actor, long teamId, long personId)
    {
        if (
            TeamActions.Led(tx, actor, teamId) is not { } squad
            || Of(tx, centre, squad.Item.Id).All(p => p.Id != personId)
        )
        {
            return TeamOutcome.NotFound;
        }

        if (TeamRights.IsSettled(squad.Item, tx.Now) || squad.IsFull)
        {
            return squad.IsFull ? TeamOutcome.Full : TeamOutcome.Closed;
        }

        if (!SeekerStore.Call(tx, teamId, personId))
        {
            return TeamOutcome.Already;
        }

        var once = $"{TeamNews.Call}:{teamId}:{personId}";
        TeamNews.Tell(tx, centre, personId, new Notice(TeamNews.Call, teamId, $"{personId}"), once);
        return TeamOutcome.Done;
    }

    public static TeamResult Accept(Tx tx, CentreSettings centre, Actor actor, long teamId, long personId)
    {
        if (!actor.ActsFor(personId) || Squads.Find(tx, teamId) is not { } squad)
        {
            return new TeamResult(TeamOutcome.NotFound);
        }

        return squad.Of(personId) is not null || SeekerStore.IsCalled(tx, teamId, personId)
            ? TeamActions.Join(tx, centre, actor, squad, personId)
            : new TeamResult(TeamOutcome.NotFound);
    }

    /// <summary>«Не сейчас»: they go on looking.</summary>
    public static bool Decline(Tx tx, Actor actor, long teamId, long personId) =>
        actor.ActsFor(personId) && SeekerStore.Uncall(tx, teamId, personId);

    /// <summary>Captains who lack members hear of it, once a day at most.</summary>
    private static void Propose(Tx tx, CentreSettings centre, Event item)
    {
        foreach (var squad in Squads.OfEvent(tx, item).Where(s => s.Lacks > 0))
        {
            var once = $"{TeamNews.Seeker}:{squad.Team.Id}:{centre.Local(tx.Now):yyyy-MM-dd}";
            TeamNews.Tell(tx, centre, squad.Captain.Person.Id, new Notice(TeamNews.Seeker, squad.Team.Id), once);
        }
    }
}
