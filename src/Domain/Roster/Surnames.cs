using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Roster;

/// <summary>A changed surname cannot be told from a new child, only guessed at: the school says which it is.</summary>
internal static class Surnames
{
    public static IEnumerable<Doubt> Doubts(IEnumerable<PlannedRow> added, IReadOnlyList<RosterChild> missing)
    {
        var rows = added.ToLookup(r => Given(r.Name!));
        foreach (var children in missing.GroupBy(c => Given(c.Name)).Where(g => rows.Contains(g.Key)))
        {
            foreach (var row in rows[children.Key])
            {
                // Where two could be meant there is nothing to ask about: both are shown, and staff correct by hand.
                if (
                    children.Where(c => Alike(row, c)).Take(2).ToList() is [var child]
                    && rows[children.Key].Count(r => Alike(r, child)) == 1
                )
                {
                    yield return new Doubt(row, child);
                }
            }
        }
    }

    private static bool Alike(PlannedRow row, RosterChild child)
    {
        var areKnown = row.BirthYear is not null && child.BirthYear is not null;
        return areKnown ? row.BirthYear == child.BirthYear : row.Class == child.Class;
    }

    private static string Given(PersonName name) => PersonName.Normal(name.Given);
}
