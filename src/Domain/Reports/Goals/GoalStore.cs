using System.Text.Json;
using System.Text.Json.Serialization;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Goals;

/// <summary>The rows of <c>goals</c>. What counts is kept as JSON, since it is read as a whole and never asked for in parts.</summary>
public static class GoalStore
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>In the order in which they are told.</summary>
    public static IReadOnlyList<Goal> All(Tx tx) =>
        [
            .. tx.List<Row>(
                    "SELECT code, title, grade_from, grade_to, target_percent, counts FROM goals ORDER BY position, code"
                )
                .Select(row => row.Goal()),
        ];

    internal static void Save(Tx tx, Goal goal) =>
        tx.Run(
            """
            INSERT INTO goals (code, title, grade_from, grade_to, target_percent, counts, position)
            SELECT @code, @title, @gradeFrom, @gradeTo, @targetPercent, @counts, 1 + coalesce(max(position), 0) FROM goals WHERE true
            ON CONFLICT (code) DO UPDATE SET title = excluded.title, grade_from = excluded.grade_from,
                grade_to = excluded.grade_to, target_percent = excluded.target_percent, counts = excluded.counts
            """,
            new
            {
                code = goal.Code,
                title = goal.Title,
                gradeFrom = goal.GradeFrom,
                gradeTo = goal.GradeTo,
                targetPercent = goal.TargetPercent,
                counts = JsonSerializer.Serialize(goal.Counts, Json),
            }
        );

    internal static void Clear(Tx tx) => tx.Run("DELETE FROM goals");

    private sealed record Row
    {
        public string Code { get; init; } = string.Empty;

        public string Title { get; init; } = string.Empty;

        public int GradeFrom { get; init; }

        public int GradeTo { get; init; }

        public int TargetPercent { get; init; }

        public string Counts { get; init; } = string.Empty;

        public Goal Goal() =>
            new()
            {
                Code = Code,
                Title = Title,
                GradeFrom = GradeFrom,
                GradeTo = GradeTo,
                TargetPercent = TargetPercent,
                Counts = JsonSerializer.Deserialize<GoalCounts>(Counts, Json)!,
            };
    }
}
