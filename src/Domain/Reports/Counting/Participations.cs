using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Counting;

/// <summary>
/// How many took part (contract, section 7). An event that reaches over the edge of a period stands in both with those whose
/// days are within; where no days are known, with all.
/// </summary>
public static class Participations
{
    /// <param name="organiserId">Only the events of this member of staff.</param>
    public static Participation By(
        Tx tx,
        CentreSettings centre,
        Grouping grouping,
        Period period,
        long? organiserId = null
    ) => Walk.Through(tx, centre, Groups.For(tx, centre, grouping, period), period, organiserId);

    /// <summary>Each event of the period with its own figures, in the order of their starts.</summary>
    public static IReadOnlyList<EventCount> Events(
        Tx tx,
        CentreSettings centre,
        Period period,
        long? organiserId = null
    )
    {
        var groups = new EachEvent();
        var missing = Walk.Through(tx, centre, groups, period, organiserId).Missing.Select(e => e.Id).ToHashSet();
        return
        [
            .. groups
                .All.OrderBy(e => e.Event.StartsAt)
                .ThenBy(e => e.Event.Id)
                .Select(e => new EventCount(e.Event, e.Tallying.Result(), missing.Contains(e.Event.Id))),
        ];
    }

    private sealed class EachEvent : Groups
    {
        public List<(EventFact Event, Tallying Tallying)> All { get; } = [];

        public override Tallying Of(EventFact item, Unnamed heads) => Of(item, 0);

        public override Tallying Of(EventFact item, long personId)
        {
            if (All.Count == 0 || All[^1].Event.Id != item.Id)
            {
                All.Add((item, new Tallying()));
            }

            return All[^1].Tallying;
        }
    }
}
