using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Teams;

/// <summary>Takes people from the list and gives them teams, while there are seats.</summary>
/// <param name="standing">Who is on the list already: with a seat, or with a turn in the queue.</param>
internal sealed class GatherPlanner(Event item, IReadOnlyDictionary<long, SignUp> standing)
{
    private readonly int min = Math.Max(item.TeamMin ?? 1, 2);
    private readonly int max = Math.Max(item.TeamMax ?? int.MaxValue, 1);

    // While somebody queues, nobody comes before them.
    private int free = item.Queued > 0 ? 0 : item.Free ?? int.MaxValue;

    /// <summary>Teams that lack the fewest first, each with those of the nearest classes.</summary>
    /// <param name="takesTurns">Whether the team is one for who queues.</param>
    public List<(Squad Squad, IReadOnlyList<Person> People)> Complete(
        IEnumerable<Squad> squads,
        List<Person> people,
        Func<Squad, bool> takesTurns
    )
    {
        List<(Squad, IReadOnlyList<Person>)> joining = [];
        foreach (var squad in squads.Where(s => s is { Lacks: > 0, Team.IsKept: false }).OrderBy(s => s.Lacks))
        {
            var grade = squad.Captain.Person.Grade ?? 0;
            var near = people
                .Where(p => !Queues(p) || takesTurns(squad))
                // A team with seats is best served by who needs not wait for one.
                .OrderBy(p => Queues(p) && squad.Captain.SignUp.HoldsSeat)
                .ThenBy(p => Math.Abs((p.Grade ?? 0) - grade))
                .Take(squad.Lacks)
                .ToList();
            if (near.Count == squad.Lacks && Takes(near, isNew: false))
            {
                joining.Add((squad, near));
                people.RemoveAll(near.Contains);
            }
        }

        return joining;
    }

    /// <summary>Where each needs a seat, those who have one make teams first, and who is left does so with those who queue.</summary>
    public List<IReadOnlyList<Person>> Split(List<Person> people) =>
        item.TeamSeats == TeamSeats.One
            ? Split(people, people)
            :
            [
                .. Split(people, people.Where(p => !Queues(p))),
                .. Split(people, people.Where(p => standing.ContainsKey(p.Id))),
            ];

    /// <summary>As few teams as their size allows, as equal as can be, neighbours on the list together.</summary>
    private List<IReadOnlyList<Person>> Split(List<Person> people, IEnumerable<Person> some)
    {
        List<IReadOnlyList<Person>> made = [];
        var rest = some.ToList();
        var count = (int)Math.Ceiling(rest.Count / (double)max);
        var teams = (long)count * min <= rest.Count ? count : rest.Count / min;
        for (var left = teams; left > 0; left--)
        {
            var size = Math.Min(max, rest.Count / left);
            var next = rest.Take(size).ToList();
            if (!Takes(next, isNew: true))
            {
                break;
            }

            made.Add(next);
            rest.RemoveRange(0, size);
            people.RemoveAll(next.Contains);
        }

        return made;
    }

    private bool Takes(List<Person> people, bool isNew)
    {
        var fresh = people.Count(p => !standing.ContainsKey(p.Id));
        var needs =
            item.TeamSeats == TeamSeats.Members ? fresh
            : isNew && fresh == people.Count ? 1
            : 0;
        if (needs > free)
        {
            return false;
        }

        free -= needs;
        return true;
    }

    private bool Queues(Person person) => standing.GetValueOrDefault(person.Id) is { Status: SignUpStatus.Queued };
}
