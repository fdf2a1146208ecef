using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
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
    /// <summary>Who is on the list alone already, with the seat or the turn that goes with them.</summary>
    public IReadOnlyDictionary<long, SignUp> Standing { get; init; } = new Dictionary<long, SignUp>();

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
        var alone = Squads
            .Alone(tx, item.Id)
            .Where(p => p.SignUp.HoldsSeat || BringsTurn(tx, centre, p.SignUp))
            .ToList();
        var standing = alone.ToDictionary(p => p.Person.Id, p => p.SignUp);
        var people = alone
            .Select(p => p.Person)
            .Concat(Seekers.Of(tx, centre, item.Id))
            .DistinctBy(p => p.Id)
            .OrderBy(p => p.Grade ?? int.MaxValue)
            .ThenBy(p => p.Letter, StringComparer.Ordinal)
            .ThenBy(p => PersonName.Normal($"{p.FamilyName} {p.GivenName}"), StringComparer.Ordinal)
            .ThenBy(p => p.Id)
            .ToList();
        var squads = Squads.OfEvent(tx, item);
        var plan = new GatherPlanner(item, standing);
        var joining = plan.Complete(squads, people, squad => TakesTurns(tx, centre, squad));
        var made = plan.Split(people);
        return new GatherPlan(joining, made, people) { Standing = standing };
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

    /// <summary>Who queues for themselves. Siblings were promised seats together, and a consent that is missing would hold up a team.</summary>
    private static bool BringsTurn(Tx tx, CentreSettings centre, SignUp alone) =>
        alone.Status == SignUpStatus.Queued
        && Units.Others(tx, alone).Count == 0
        && !SignUps.NeedsConsent(tx, centre, alone.PersonId);

    /// <summary>Whether nobody's turn is worth less in this team than alone: it waits for no consent and for no word of the teacher.</summary>
    private static bool TakesTurns(Tx tx, CentreSettings centre, Squad squad) =>
        squad.Captain.SignUp.HoldsSeat
        || (
            squad.Captain.SignUp.Status == SignUpStatus.Queued
            && !SignUps.NeedsConsent(tx, centre, squad.Captain.Person.Id)
        );

    /// <summary>What fits on a button.</summary>
    public static string ShortMark(GatherPlan plan) => Access.Secrets.Hash(plan.Mark)[..8];

    /// <summary>
    /// Into this team, or into a new one whose captain is the eldest of those who need not queue for a seat; all families are told.
    /// </summary>
    internal static Squad Put(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long eventId,
        Team? team,
        IReadOnlyList<Person> people
    )
    {
        var inOrder = team is null
            ? people.OrderBy(p => Queues(tx, eventId, p)).ThenByDescending(p => p.Grade ?? 0).ToList()
            : people;
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
            TeamNews.TellAtOnce(tx, centre, person.Id, new Notice(TeamNews.Put, eventId, $"{person.Id}"));
            if (team is not null)
            {
                var joined = new Notice(TeamNews.Joined, squad.Team.Id, $"{person.Id}");
                TeamNews.TellAtOnce(tx, centre, squad.Captain.Person.Id, joined);
            }
        }

        return squad;
    }

    private static bool Queues(Tx tx, long eventId, Person person) =>
        SignUpStore.ActiveOf(tx, eventId, person.Id) is { Status: SignUpStatus.Queued };
}
