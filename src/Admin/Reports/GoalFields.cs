using System.Text.Json;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Reports.Goals;

namespace TochkaBot.Admin.Reports;

/// <summary>A goal as it is sent; every wrong field is named with its place.</summary>
internal static class GoalFields
{
    private static readonly string[] Needed = ["code", "title", "grades", "targetPercent", "counts"];

    /// <summary>Either one goal, or all of them as <c>items</c>.</summary>
    /// <returns>With errors they are not to be used.</returns>
    public static (IReadOnlyList<Goal> Goals, bool AreAll) Read(JsonElement body, FieldErrors errors)
    {
        if (!body.TryGetProperty("items", out var items))
        {
            return ([One(new FieldValue(string.Empty, body, errors))], false);
        }

        foreach (var other in body.EnumerateObject().Where(p => p.Name is not ("items" or "next")))
        {
            errors.Add(other.Name, "Is not a field here: send items, or one goal.");
        }

        if (items.ValueKind != JsonValueKind.Array)
        {
            errors.Add("items", "Must be a list of goals.");
            return ([], true);
        }

        var goals = items.EnumerateArray().Select((one, i) => One(new FieldValue($"items[{i}]", one, errors))).ToList();
        if (goals.DistinctBy(g => g.Code).Count() != goals.Count)
        {
            errors.Add("items", "Each goal needs a code of its own.");
        }

        return (goals, true);
    }

    private static Goal One(FieldValue value)
    {
        var fields = new ObjectFields(value, Needed);
        var grades = fields.Object("grades", ["from", "to"]);
        var counts = fields.Object("counts", [], ["subjects", "clubs", "focuses", "events"]);
        var goal = new Goal
        {
            Code = fields.Line("code", Goal.LongestCode),
            Title = fields.Line("title", Goal.LongestTitle),
            GradeFrom = grades?.Whole("from", 1, 11) ?? 1,
            GradeTo = grades?.Whole("to", 1, 11) ?? 11,
            TargetPercent = fields.Whole("targetPercent", 0, 100),
            Counts = new GoalCounts
            {
                Subjects = counts?.Lines("subjects", Goal.MostSubjects, Goal.LongestSubject) ?? [],
                Clubs = counts?.Flag("clubs") ?? false,
                Focuses = counts?.Words<ClubFocus>("focuses") ?? [],
                Events = counts?.Flag("events") ?? false,
            },
        };
        if (goal.GradeFrom > goal.GradeTo)
        {
            fields.Refuse("grades", "The first class must not be above the last.");
        }

        if (counts is not null && !goal.Counts.IsSomething)
        {
            fields.Refuse("counts", "Something must count: subjects, clubs or events.");
        }

        return goal;
    }
}
