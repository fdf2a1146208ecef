using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

/// <summary>Who is the class teacher of which class, from when to when.</summary>
public static class ClassTeacherStore
{
    public static IReadOnlyList<SchoolClass> ClassesOf(Tx tx, long personId) =>
        [
            .. tx.List<ClassRow>(
                    "SELECT grade, letter FROM class_teachers WHERE person_id = @personId AND until IS NULL ORDER BY grade, letter",
                    new { personId }
                )
                .Select(row => new SchoolClass(row.Grade, row.Letter)),
        ];

    public static IReadOnlyList<ClassTeacher> All(Tx tx) =>
        [
            .. tx.List<ClassRow>("SELECT person_id, grade, letter FROM class_teachers WHERE until IS NULL ORDER BY id")
                .Select(row => new ClassTeacher(row.PersonId, new SchoolClass(row.Grade, row.Letter))),
        ];

    /// <returns>The teacher's person id, or nothing.</returns>
    public static long? Of(Tx tx, SchoolClass of) =>
        tx.Find<long?>(
            "SELECT person_id FROM class_teachers WHERE grade = @grade AND letter = @letter AND until IS NULL",
            new { grade = of.Grade, letter = of.Letter }
        );

    /// <summary>The one before hands the class over; nobody takes it when there is no successor.</summary>
    public static void Appoint(Tx tx, SchoolClass to, long? personId)
    {
        tx.Run(
            "UPDATE class_teachers SET until = @now WHERE grade = @grade AND letter = @letter AND until IS NULL",
            new
            {
                grade = to.Grade,
                letter = to.Letter,
                now = tx.Now,
            }
        );
        if (personId is { } teacher)
        {
            tx.Run(
                "INSERT INTO class_teachers (person_id, grade, letter, since) VALUES (@teacher, @grade, @letter, @now)",
                new
                {
                    teacher,
                    grade = to.Grade,
                    letter = to.Letter,
                    now = tx.Now,
                }
            );
        }
    }

    /// <summary>Who leaves the staff is no class teacher any more.</summary>
    public static void EndAll(Tx tx, long personId) =>
        tx.Run(
            "UPDATE class_teachers SET until = @now WHERE person_id = @personId AND until IS NULL",
            new { personId, now = tx.Now }
        );

    private sealed record ClassRow
    {
        public long PersonId { get; init; }

        public int Grade { get; init; }

        public string Letter { get; init; } = string.Empty;
    }
}

public sealed record ClassTeacher(long PersonId, SchoolClass Class);
