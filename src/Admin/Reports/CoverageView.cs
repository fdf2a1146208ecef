using System.ComponentModel;
using System.Text.Json.Serialization;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Reports;

[Description("How far every goal was reached on a day.")]
internal sealed record CoverageAnswer
{
    public required DateOnly On { get; init; }

    public required IReadOnlyList<CoverageView> Goals { get; init; }
}

internal sealed record CoverageView
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    [Description("Percent that was promised.")]
    public required int Target { get; init; }

    [Description("Pupils who were reached.")]
    public required int Covered { get; init; }

    [Description("Pupils of our own who were in these classes on that day.")]
    public required int Cohort { get; init; }

    [Description("To a tenth, rounded down: a goal that is missed never looks reached.")]
    public required decimal Percent { get; init; }

    [Description("How many more pupils it takes; 0 when the goal is reached.")]
    public required int Lacking { get; init; }

    public required IReadOnlyList<GradeCoverage> ByGrade { get; init; }

    [Description("Only with names=true: who was not reached.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NotCovered>? NotCovered { get; init; }

    /// <param name="names">Nothing where nobody is named.</param>
    public static CoverageView Of(GoalCoverage found, Func<ClassPupil, NotCovered>? names) =>
        new()
        {
            Code = found.Goal.Code,
            Title = found.Goal.Title,
            Target = found.Goal.TargetPercent,
            Covered = found.Share.Covered,
            Cohort = found.Share.Cohort,
            Percent = found.Share.Percent,
            Lacking = found.Lacking,
            ByGrade = [.. found.ByGrade.Select(GradeCoverage.Of)],
            NotCovered = names is null ? null : [.. found.NotCovered.Select(names)],
        };
}

internal sealed record GradeCoverage
{
    public required int Grade { get; init; }

    public required int Covered { get; init; }

    public required int Cohort { get; init; }

    public required decimal Percent { get; init; }

    public static GradeCoverage Of(GradeShare found) =>
        new()
        {
            Grade = found.Grade,
            Covered = found.Share.Covered,
            Cohort = found.Share.Cohort,
            Percent = found.Share.Percent,
        };
}

[Description("A pupil who was not reached, in the class of that day.")]
internal sealed record NotCovered
{
    public required long PersonId { get; init; }

    [Description("Family name, given name.")]
    public required string Name { get; init; }

    public required int Grade { get; init; }

    public required string Letter { get; init; }

    public static NotCovered Of(Tx tx, ClassPupil pupil)
    {
        var person = PersonStore.Find(tx, pupil.Id)!;
        return new NotCovered
        {
            PersonId = pupil.Id,
            Name = $"{person.FamilyName} {person.GivenName}",
            Grade = pupil.Grade,
            Letter = pupil.Letter,
        };
    }
}
