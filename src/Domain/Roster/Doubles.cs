namespace TochkaBot.Domain.Roster;

/// <summary>Rows of a file that speak of the same child twice, or of two whom nothing tells apart.</summary>
internal static class Doubles
{
    public static IEnumerable<(ChildRow Row, RowRefusal Refusal)> Of(IReadOnlyList<ChildRow> rows)
    {
        foreach (var alike in rows.GroupBy(r => (r.Key, r.Class)).Select(g => g.ToList()).Where(g => g.Count > 1))
        {
            foreach (var refused in Among(alike))
            {
                yield return refused;
            }
        }
    }

    private static IEnumerable<(ChildRow Row, RowRefusal Refusal)> Among(List<ChildRow> alike)
    {
        // Ten thousand times the same row must not be compared with one another.
        var kinds = alike.DistinctBy(r => (r.BirthYear, r.Child.Patronymic)).ToList();
        var earlier = new HashSet<int?>();
        foreach (var row in alike)
        {
            if (kinds.Exists(other => row.MayBe(other.BirthYear) && AreTwo(row, other)))
            {
                yield return (row, RowRefusal.Namesakes);
            }
            else if (
                earlier.Contains(row.BirthYear)
                || earlier.Contains(null)
                || (row.BirthYear is null && earlier.Count > 0)
            )
            {
                yield return (row, RowRefusal.SameChildTwice);
            }

            earlier.Add(row.BirthYear);
        }
    }

    /// <summary>The patronymics say that these are two children.</summary>
    private static bool AreTwo(ChildRow one, ChildRow other) =>
        one.Child.Patronymic.Length > 0
        && other.Child.Patronymic.Length > 0
        && one.Child.Patronymic != other.Child.Patronymic;
}
