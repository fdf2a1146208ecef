using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Counting;

/// <summary>Who was in which class when: moving up or leaving changes no number of the past.</summary>
internal sealed class ClassBook
{
    private readonly CentreSettings centre;
    private readonly Period period;
    private readonly Dictionary<long, List<Membership>> classes = [];
    private readonly HashSet<long> elsewhere;

    public ClassBook(Tx tx, CentreSettings centre, Period period)
    {
        (this.centre, this.period) = (centre, period);
        elsewhere = FactStore.FromElsewhere(tx);
        foreach (var one in FactStore.Memberships(tx, period with { To = Period.Year(StudyYear.Of(period.To)).To }))
        {
            if (!classes.TryGetValue(one.PersonId, out var known))
            {
                classes[one.PersonId] = known = [];
            }

            known.Add(one);
        }
    }

    /// <summary>The class on the day of its start, or of the period's where it began before.</summary>
    public SchoolClass? ClassAt(EventFact item, long personId)
    {
        if (elsewhere.Contains(personId) || !classes.TryGetValue(personId, out var known))
        {
            return null;
        }

        var start = centre.Day(item.StartsAt);
        var day = start < period.From ? period.From : start;
        // A list that came to us after the event still says which class it was, within the same school year.
        var found =
            known.Find(m => m.FromDay <= day && (m.ToDay is not { } end || end > day))
            ?? known.Find(m => m.FromDay > day && StudyYear.Of(m.FromDay) == StudyYear.Of(day));
        return found is null ? null : new SchoolClass(found.Grade, found.Letter);
    }
}
