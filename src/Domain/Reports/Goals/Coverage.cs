using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Goals;

/// <param name="Cohort">The pupils who are meant.</param>
/// <param name="Covered">Those of them who were reached.</param>
public sealed record Share(int Cohort, int Covered)
{
    /// <summary>To a tenth, never more than it is: 69.96 has not reached 70.</summary>
    public decimal Percent => Cohort == 0 ? 0 : Math.Floor(Covered * 1000m / Cohort) / 10;

    /// <summary>How many more it takes.</summary>
    public int Lacking(int targetPercent) => Math.Max(0, (int)Math.Ceiling(Cohort * targetPercent / 100m) - Covered);
}

public sealed record GradeShare(int Grade, Share Share);

/// <param name="NotCovered">Pupils of our own who were not reached, by class.</param>
public sealed record GoalCoverage(
    Goal Goal,
    Share Share,
    IReadOnlyList<GradeShare> ByGrade,
    IReadOnlyList<ClassPupil> NotCovered
)
{
    public bool IsReached => Share.Cohort > 0 && Share.Lacking(Goal.TargetPercent) == 0;

    public int Lacking => Share.Lacking(Goal.TargetPercent);
}

/// <summary>How far each goal was reached on a day, by the classes and the events of the school year up to it.</summary>
public static class Coverage
{
    /// <param name="only">The classes that are looked at; all of the school where nothing is said.</param>
    public static IReadOnlyList<GoalCoverage> On(
        Tx tx,
        CentreSettings centre,
        DateOnly day,
        Func<SchoolClass, bool>? only = null
    )
    {
        var goals = GoalStore.All(tx);
        var pupils = CoverageReport.Pupils(tx, day).Where(p => only is null || only(p.Class)).ToList();
        var reached = new Reached(tx, centre, day);
        return [.. goals.Select(goal => Of(goal, [.. pupils.Where(p => goal.Has(p.Grade))], reached))];
    }

    private static GoalCoverage Of(Goal goal, IReadOnlyList<ClassPupil> cohort, Reached reached)
    {
        var not = cohort.Where(p => !reached.By(goal.Counts, p)).ToList();
        var left = not.CountBy(p => p.Grade).ToDictionary();
        return new GoalCoverage(
            goal,
            new Share(cohort.Count, cohort.Count - not.Count),
            [
                .. cohort
                    .CountBy(p => p.Grade)
                    .OrderBy(g => g.Key)
                    .Select(g => new GradeShare(g.Key, new Share(g.Value, g.Value - left.GetValueOrDefault(g.Key)))),
            ],
            not
        );
    }

    /// <summary>Each way of being reached is asked of the tables at most once.</summary>
    private sealed class Reached(Tx tx, CentreSettings centre, DateOnly day)
    {
        private readonly Lazy<ILookup<long, ClubFocus>> clubs = new(() => CoverageReport.InClubs(tx, day));
        private readonly Lazy<HashSet<long>> events = new(() => CoverageReport.AtEvents(tx, centre, day));
        private readonly Dictionary<GoalCounts, HashSet<SchoolClass>> taught = [];

        public bool By(GoalCounts counts, ClassPupil pupil) =>
            (counts.Subjects.Count > 0 && Taught(counts).Contains(pupil.Class))
            || (counts.Clubs && clubs.Value[pupil.Id].Any(f => counts.Focuses.Count == 0 || counts.Focuses.Contains(f)))
            || (counts.Events && events.Value.Contains(pupil.Id));

        private HashSet<SchoolClass> Taught(GoalCounts counts) =>
            taught.TryGetValue(counts, out var known)
                ? known
                : taught[counts] = [.. TaughtStore.Classes(tx, StudyYear.Of(day), counts.Subjects.ToList())];
    }
}
