using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

/// <summary>What who answers for the event does with a team.</summary>
public static class TeamCare
{
    /// <summary>Whoever works in the centre; the mentor is told.</summary>
    /// <param name="mentorId">Nothing takes the mentor away.</param>
    public static TeamResult SetMentor(Tx tx, CentreSettings centre, Actor actor, long teamId, long? mentorId)
    {
        if (Run(tx, actor, teamId) is not { } squad)
        {
            return new TeamResult(TeamOutcome.NotFound);
        }

        if (mentorId is { } id && StaffStore.RolesOf(tx, id).Count == 0)
        {
            return new TeamResult(TeamOutcome.NotAllowed, squad);
        }

        if (squad.Team.MentorId == mentorId)
        {
            return new TeamResult(TeamOutcome.Already, squad);
        }

        TeamStore.SetMentor(tx, teamId, mentorId);
        JournalStore.Note(tx, actor.PersonId, "team.mentor", "event", squad.Item.Id, $"{mentorId}");
        if (mentorId is { } mentor && mentor != actor.PersonId)
        {
            OutboxStore.Tell(tx, mentor, new Notice(TeamNews.Mentor, teamId), TeamNews.Terms(tx, centre));
        }

        return new TeamResult(TeamOutcome.Done, Squads.Find(tx, teamId));
    }

    /// <summary>Who looks for a team, or is on the list without one, by class and name.</summary>
    public static IReadOnlyList<Person> Free(Tx tx, CentreSettings centre, Event item) =>
        [
            .. Seekers
                .Of(tx, centre, item.Id)
                .Concat(Squads.Alone(tx, item.Id).Select(p => p.Person))
                .DistinctBy(p => p.Id)
                .OrderBy(p => p.Grade ?? int.MaxValue)
                .ThenBy(p => p.Letter, StringComparer.Ordinal)
                .ThenBy(p => p.Id),
        ];

    /// <summary>One of <see cref="Free"/> comes into the team; the family and the captain are told.</summary>
    public static TeamResult Put(Tx tx, CentreSettings centre, Actor actor, long teamId, long personId)
    {
        if (Run(tx, actor, teamId) is not { } squad)
        {
            return new TeamResult(TeamOutcome.NotFound);
        }

        if (squad.Of(personId) is not null)
        {
            return new TeamResult(TeamOutcome.Already, squad);
        }

        if (Free(tx, centre, squad.Item).FirstOrDefault(p => p.Id == personId) is not { } person)
        {
            return new TeamResult(TeamOutcome.InAnother, squad);
        }

        if (squad.IsFull || TeamRights.IsSettled(squad.Item, tx.Now))
        {
            return new TeamResult(squad.IsFull ? TeamOutcome.Full : TeamOutcome.Closed, squad);
        }

        JournalStore.Note(tx, actor.PersonId, "team.put", "event", squad.Item.Id, $"{personId}");
        return new TeamResult(TeamOutcome.Done, Gathering.Put(tx, centre, actor, squad.Item.Id, squad.Team, [person]));
    }

    /// <summary>«Оставить как есть»: nobody is reminded of what the team lacks.</summary>
    public static TeamResult Keep(Tx tx, Actor actor, long teamId)
    {
        if (Run(tx, actor, teamId) is not { } squad)
        {
            return new TeamResult(TeamOutcome.NotFound);
        }

        TeamStore.Keep(tx, teamId);
        return new TeamResult(TeamOutcome.Done, Squads.Find(tx, teamId) ?? squad);
    }

    /// <summary>Everybody's seat is free again; they look for a team, and their families are told.</summary>
    public static TeamResult Dissolve(Tx tx, CentreSettings centre, Actor actor, long teamId)
    {
        if (Run(tx, actor, teamId) is not { } squad)
        {
            return new TeamResult(TeamOutcome.NotFound);
        }

        if (TeamRights.IsSettled(squad.Item, tx.Now))
        {
            return new TeamResult(TeamOutcome.Closed, squad);
        }

        JournalStore.Note(tx, actor.PersonId, "team.dissolved", "event", squad.Item.Id);
        foreach (var member in squad.Members)
        {
            SignUps.End(tx, centre, SignUpStore.Find(tx, member.SignUp.Id)!);
            SeekerStore.Add(tx, squad.Item.Id, member.Person.Id, actor.PersonId);
            var notice = new Notice(TeamNews.Over, teamId, $"{member.Person.Id}");
            TeamNews.TellAtOnce(tx, centre, member.Person.Id, notice);
        }

        return new TeamResult(TeamOutcome.Done, squad);
    }

    private static Squad? Run(Tx tx, Actor actor, long teamId) =>
        Squads.Find(tx, teamId) is { } squad && TeamRights.MayRun(actor, squad.Item) ? squad : null;
}
