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
        foreach (var (row, place) in alike.Select((row, place) => (row, place)))
        {
            var others = alike.Where((other, at) => at != place && row.MayBe(other.BirthYear)).ToList();
            if (others.Exists(other => AreTwo(row, other)))
            {
                yield return (row, RowRefusal.Namesakes);
            }
            else if (alike.Take(place).Any(other => row.MayBe(other.BirthYear)))
            {
                yield return (row, RowRefusal.SameChildTwice);
            }
        }
    }

    /// <summary>The patronymics say that these are two children.</summary>
    private static bool AreTwo(ChildRow one, ChildRow other) =>
        one.Child.Patronymic.Length > 0
        && other.Child.Patronymic.Length > 0
        && one.Child.Patronymic != other.Child.Patronymic;
}
