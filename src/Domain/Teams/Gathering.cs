using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

/// <summary>Teams that could be made of those who have none.</summary>
/// <param name="Joining">Into teams that lack members.</param>
/// <param name="New">Each becomes a team.</param>
/// <param name="Left">Who stays without: too few, or no seats.</param>
public sealed record GatherPlan(
    IReadOnlyList<(Squad Squad, IReadOnlyList<Person> People)> Joining,
    IReadOnlyList<IReadOnlyList<Person>> New,
    IReadOnlyList<Person> Left
)
{
    public bool IsEmpty => Joining.Count == 0 && New.Count == 0;

    /// <summary>The same people in the same teams: what was shown is what is done.</summary>
    public string Mark =>
        string.Join(
            '/',
            Joining
                .Select(j => $"{j.Squad.Team.Id}:{string.Join(',', j.People.Select(p => p.Id))}")
                .Concat(New.Select(people => string.Join(',', people.Select(p => p.Id))))
        );
}

/// <summary>«Собрать команды»: who looks for a team, and who is on the list without one, by neighbouring classes.</summary>
public static class Gathering
{
    public static GatherPlan Plan(Tx tx, CentreSettings centre, Event item)
    {
        // Who queues alone keeps the turn: a new team would have to wait for it too.
        var alone = Squads.Alone(tx, item.Id).Where(p => p.SignUp.HoldsSeat).ToList();
        var seated = alone.Select(p => p.Person.Id).ToHashSet();
        var people = alone
            .Select(p => p.Person)
            .Concat(Seekers.Of(tx, centre, item.Id))
            .DistinctBy(p => p.Id)
            .OrderBy(p => p.Grade ?? int.MaxValue)
            .ThenBy(p => p.Letter, StringComparer.Ordinal)
            .ThenBy(p => PersonName.Normal($"{p.FamilyName} {p.GivenName}"), StringComparer.Ordinal)
            .ThenBy(p => p.Id)
            .ToList();
        var plan = new GatherPlanner(item, seated);
        var joining = plan.Complete(Squads.OfEvent(tx, item), people);
        var made = plan.Split(people);
        return new GatherPlan(joining, made, people);
    }

    /// <param name="mark">Of the plan that was shown; another one is not carried out.</param>
    /// <returns>The teams that were made or completed; nothing when the plan is another by now.</returns>
    public static IReadOnlyList<Squad>? Make(Tx tx, CentreSettings centre, Actor actor, long eventId, string mark)
    {
        if (
            EventStore.Find(tx, eventId) is not { IsForTeams: true } item
            || !TeamRights.MayRun(actor, item)
            || TeamRights.IsSettled(item, tx.Now)
        )
        {
            return null;
        }

        var plan = Plan(tx, centre, item);
        if (plan.IsEmpty || ShortMark(plan) != mark)
        {
            return null;
        }

        JournalStore.Note(tx, actor.PersonId, "team.gathered", "event", eventId);
        List<Squad> made = [];
        foreach (var (squad, people) in plan.Joining)
        {
            made.Add(Put(tx, centre, actor, item.Id, squad.Team, people));
        }

        foreach (var people in plan.New)
        {
            made.Add(Put(tx, centre, actor, item.Id, null, people));
        }

        return made;
    }

    /// <summary>What fits on a button.</summary>
    public static string ShortMark(GatherPlan plan) => Access.Secrets.Hash(plan.Mark)[..8];

    /// <summary>Into this team, or into a new one whose captain is the eldest; all families are told.</summary>
    internal static Squad Put(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long eventId,
        Team? team,
        IReadOnlyList<Person> people
    )
    {
        var inOrder = team is null ? people.OrderByDescending(p => p.Grade ?? 0).ToList() : people;
        var unit = team?.Unit;
        foreach (var person in inOrder)
        {
            var item = EventStore.Find(tx, eventId)!;
            unit = Entering.Put(tx, centre, actor, item, unit, person).SignUp!.Unit;
        }

        var known = EventStore.Find(tx, eventId)!;
        var squad = team is null
            ? TeamActions.Begun(tx, known, unit!.Value, Squads.FreeNames(tx, known)[0])
            : Squads.Find(tx, team.Id)!;
        TeamActions.Settled(tx, squad);
        foreach (var person in people)
        {
            TeamNews.Tell(tx, centre, person.Id, new Notice(TeamNews.Put, squad.Team.Id, $"{person.Id}"));
            if (team is not null)
            {
                var joined = new Notice(TeamNews.Joined, squad.Team.Id, $"{person.Id}");
                TeamNews.Tell(tx, centre, squad.Captain.Person.Id, joined);
            }
        }

        return squad;
    }
}
