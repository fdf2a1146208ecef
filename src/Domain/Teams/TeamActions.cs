using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

/// <summary>What members and captains do. A team is told of who comes and goes in the same transaction.</summary>
public static class TeamActions
{
    public static TeamResult Create(Tx tx, CentreSettings centre, Actor actor, long eventId, string name, long personId)
    {
        if (EventStore.FindFor(tx, actor, eventId) is not { IsForTeams: true } item || !actor.ActsFor(personId))
        {
            return new TeamResult(TeamOutcome.NotFound);
        }

        if (Squads.OfPerson(tx, eventId, personId) is { } other)
        {
            return new TeamResult(TeamOutcome.InAnother, other);
        }

        if (TeamName.Read(name) is not { } read)
        {
            return new TeamResult(TeamOutcome.NameWrong);
        }

        if (Squads.IsTaken(tx, item, read))
        {
            return new TeamResult(TeamOutcome.NameTaken);
        }

        var placed = Entering.Ask(tx, centre, actor, item, unit: null, personId);
        return placed.SignUp is { Unit: { } unit }
            ? new TeamResult(TeamOutcome.Done, Begun(tx, item, unit, read))
            : new TeamResult(Refused(placed.Outcome));
    }

    /// <summary>Whoever holds the link, the code or an invitation may; which of them is asked for before.</summary>
    internal static TeamResult Join(Tx tx, CentreSettings centre, Actor actor, Squad squad, long personId)
    {
        var item = squad.Item;
        if (squad.Of(personId) is not null)
        {
            return new TeamResult(TeamOutcome.Already, squad);
        }

        if (Squads.OfPerson(tx, item.Id, personId) is not null)
        {
            return new TeamResult(TeamOutcome.InAnother, squad);
        }

        if (squad.IsFull || !item.IsForTeams)
        {
            return new TeamResult(item.IsForTeams ? TeamOutcome.Full : TeamOutcome.Closed, squad);
        }

        var placed = Entering.Ask(tx, centre, actor, item, squad.Team.Unit, personId);
        return placed.SignUp?.Unit == squad.Team.Unit
            ? new TeamResult(TeamOutcome.Done, Joined(tx, centre, squad, personId, actor))
            : new TeamResult(Refused(placed.Outcome), squad);
    }

    public static TeamResult JoinByLink(Tx tx, CentreSettings centre, Actor actor, string link, long personId) =>
        Squads.ByLink(tx, link) is { } squad && actor.ActsFor(personId)
            ? Join(tx, centre, actor, squad, personId)
            : new TeamResult(TeamOutcome.NotFound);

    public static TeamResult Leave(Tx tx, CentreSettings centre, Actor actor, long teamId, long personId)
    {
        if (Squads.Find(tx, teamId) is not { } squad || squad.Of(personId) is null || !actor.ActsFor(personId))
        {
            return new TeamResult(TeamOutcome.NotFound);
        }

        // The captain hears of it by the clock, as of every other way in which members go.
        return SignUps.Leave(tx, centre, actor, squad.Item.Id, personId).Outcome == SignUpOutcome.Left
            ? new TeamResult(TeamOutcome.Done, Squads.Find(tx, teamId))
            : new TeamResult(TeamOutcome.Closed, squad);
    }

    public static TeamResult Rename(Tx tx, Actor actor, long teamId, string name)
    {
        if (Led(tx, actor, teamId) is not { } squad)
        {
            return new TeamResult(TeamOutcome.NotFound);
        }

        if (TeamRights.IsSettled(squad.Item, tx.Now))
        {
            return new TeamResult(TeamOutcome.Closed, squad);
        }

        if (TeamName.Read(name) is not { } read)
        {
            return new TeamResult(TeamOutcome.NameWrong, squad);
        }

        if (Squads.IsTaken(tx, squad.Item, read, exceptTeam: teamId))
        {
            return new TeamResult(TeamOutcome.NameTaken, squad);
        }

        TeamStore.Rename(tx, teamId, read);
        return new TeamResult(TeamOutcome.Done, Squads.Find(tx, teamId));
    }

    /// <summary>The new captain's family is told.</summary>
    public static TeamResult HandOver(Tx tx, CentreSettings centre, Actor actor, long teamId, long personId)
    {
        if (Led(tx, actor, teamId) is not { } squad || squad.Of(personId) is null)
        {
            return new TeamResult(TeamOutcome.NotFound);
        }

        if (squad.Captain.Person.Id == personId)
        {
            return new TeamResult(TeamOutcome.Already, squad);
        }

        if (TeamRights.IsSettled(squad.Item, tx.Now))
        {
            return new TeamResult(TeamOutcome.Closed, squad);
        }

        SignUpStore.Lead(tx, squad.Team.Unit, personId);
        // A team queues for nothing while its captain's consent is missing: with another one its turn may have come.
        WaitingList.Advance(tx, centre, squad.Item.Id);
        var now = Squads.Find(tx, teamId)!;
        TeamNews.Captain(tx, centre, now);
        TeamStore.Told(tx, now);
        return new TeamResult(TeamOutcome.Done, now);
    }

    /// <summary>The captain takes somebody out of the team: the seat is free again, and the family is told.</summary>
    public static TeamResult Remove(Tx tx, CentreSettings centre, Actor actor, long teamId, long personId)
    {
        if (
            Led(tx, actor, teamId) is not { } squad
            || squad.Of(personId) is not { } member
            || member.SignUp.Id == squad.Captain.SignUp.Id
        )
        {
            return new TeamResult(TeamOutcome.NotFound);
        }

        if (TeamRights.IsSettled(squad.Item, tx.Now))
        {
            return new TeamResult(TeamOutcome.Closed, squad);
        }

        SignUps.End(tx, centre, member.SignUp);
        TeamNews.Tell(tx, centre, personId, new Notice(TeamNews.Out, teamId, $"{personId}"));
        var now = Squads.Find(tx, teamId)!;
        TeamStore.Told(tx, now);
        return new TeamResult(TeamOutcome.Done, now);
    }

    internal static Squad? Led(Tx tx, Actor actor, long teamId) =>
        Squads.Find(tx, teamId) is { } squad && TeamRights.MayLead(actor, squad) ? squad : null;

    internal static Squad Begun(Tx tx, Event item, long unit, string name)
    {
        var squad = Squads.Find(tx, TeamStore.Add(tx, item.Id, unit, name))!;
        Settled(tx, squad);
        return squad;
    }

    /// <summary>Who has come looks for no team any more, and the captain knows of everything up to now.</summary>
    internal static void Settled(Tx tx, Squad squad)
    {
        foreach (var member in squad.Members)
        {
            SeekerStore.Remove(tx, squad.Item.Id, member.Person.Id);
        }

        TeamStore.Told(tx, squad);
    }

    private static Squad Joined(Tx tx, CentreSettings centre, Squad before, long personId, Actor actor)
    {
        var squad = Squads.Find(tx, before.Team.Id)!;
        Settled(tx, squad);
        if (!TeamRights.IsCaptain(actor, squad))
        {
            var captain = squad.Captain.Person.Id;
            TeamNews.Tell(tx, centre, captain, new Notice(TeamNews.Joined, squad.Team.Id, $"{personId}"));
        }

        return squad;
    }

    internal static TeamOutcome Refused(SignUpOutcome outcome) =>
        outcome switch
        {
            SignUpOutcome.Closed or SignUpOutcome.EventCancelled => TeamOutcome.Closed,
            SignUpOutcome.NotForYou => TeamOutcome.NotForYou,
            SignUpOutcome.Already => TeamOutcome.InAnother,
            _ => TeamOutcome.NotFound,
        };
}
