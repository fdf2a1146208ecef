using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Teams;

/// <summary>Takes people from the list and gives them teams, while there are seats.</summary>
internal sealed class GatherPlanner(Event item, HashSet<long> seated)
{
    private readonly int min = Math.Max(item.TeamMin ?? 1, 2);
    private readonly int max = Math.Max(item.TeamMax ?? int.MaxValue, 1);

    // While somebody queues, nobody comes before them.
    private int free = item.Queued > 0 ? 0 : item.Free ?? int.MaxValue;

    /// <summary>Teams that lack the fewest first, each with those of the nearest classes.</summary>
    public List<(Squad Squad, IReadOnlyList<Person> People)> Complete(IEnumerable<Squad> squads, List<Person> people)
    {
        List<(Squad, IReadOnlyList<Person>)> joining = [];
        foreach (var squad in squads.Where(s => s is { Lacks: > 0, Team.IsKept: false }).OrderBy(s => s.Lacks))
        {
            var grade = squad.Captain.Person.Grade ?? 0;
            var near = people.OrderBy(p => Math.Abs((p.Grade ?? 0) - grade)).Take(squad.Lacks).ToList();
            if (near.Count == squad.Lacks && Takes(near, isNew: false))
            {
                joining.Add((squad, near));
                people.RemoveAll(near.Contains);
            }
        }

        return joining;
    }

    /// <summary>As few teams as their size allows, as equal as can be, neighbours on the list together.</summary>
    public List<IReadOnlyList<Person>> Split(List<Person> people)
    {
        List<IReadOnlyList<Person>> made = [];
        var count = (int)Math.Ceiling(people.Count / (double)max);
        var teams = (long)count * min <= people.Count ? count : people.Count / min;
        for (var left = teams; left > 0; left--)
        {
            var size = Math.Min(max, people.Count / left);
            var next = people.Take(size).ToList();
            if (!Takes(next, isNew: true))
            {
                break;
            }

            made.Add(next);
            people.RemoveRange(0, size);
        }

        return made;
    }

    private bool Takes(List<Person> people, bool isNew)
    {
        var fresh = people.Count(p => !seated.Contains(p.Id));
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
}
