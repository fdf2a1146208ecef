using System.ComponentModel;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Reports.Goals;

namespace TochkaBot.Admin.Reports;

[Description("A share of the pupils of some classes that the centre has promised to reach.")]
internal sealed record GoalView
{
    [Description("What programs call it, up to 40 characters.")]
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required GradeSpan Grades { get; init; }

    [Description("0 to 100.")]
    public required int TargetPercent { get; init; }

    [Description("What makes a pupil reached; any of it is enough.")]
    public required GoalCountsView Counts { get; init; }

    public static GoalView Of(Goal goal) =>
        new()
        {
            Code = goal.Code,
            Title = goal.Title,
            Grades = new GradeSpan { From = goal.GradeFrom, To = goal.GradeTo },
            TargetPercent = goal.TargetPercent,
            Counts = new GoalCountsView
            {
                Subjects = goal.Counts.Subjects,
                Clubs = goal.Counts.Clubs,
                Focuses = [.. goal.Counts.Focuses.Select(Spelling.Camel)],
                Events = goal.Counts.Events,
            },
        };
}

[Description("Classes from 1 to 11.")]
internal sealed record GradeSpan
{
    public required int From { get; init; }

    public required int To { get; init; }
}

internal sealed record GoalCountsView
{
    [Description("The class is taught one of these on the centre's equipment.")]
    public required IReadOnlyList<string> Subjects { get; init; }

    [Description("A place in a club.")]
    public required bool Clubs { get; init; }

    [Description(
        "Only clubs of these focuses (science, technology, humanities, arts, sports, tourism); empty means of any."
    )]
    public required IReadOnlyList<string> Focuses { get; init; }

    [Description("Came to an event of the school year.")]
    public required bool Events { get; init; }
}

[Description("All goals, in the order in which they are told.")]
internal sealed record GoalList
{
    public required IReadOnlyList<GoalView> Items { get; init; }

    [Description("Always null: there are few.")]
    public required string? Next { get; init; }

    public static GoalList Of(IEnumerable<Goal> goals) => new() { Items = [.. goals.Select(GoalView.Of)], Next = null };
}
