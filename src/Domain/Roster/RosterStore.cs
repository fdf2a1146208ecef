using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Roster;

public sealed record ClassSize
{
    public int Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    public int Children { get; init; }

    public SchoolClass Class => new(Grade, Letter);
}

/// <summary>Reading and writing the lists. What may be done is in <see cref="RosterImport"/>, <see cref="Leaving"/> and <see cref="NewYear"/>.</summary>
public static class RosterStore
{
    private const string Columns = """
        p.id, p.family_name, p.given_name, p.origin, p.birth_year, p.left_on, c.grade, c.letter, c.from_day, c.to_day
        """;

    /// <summary>The class now, or the last one of who has left. Guests of other schools are on no list of ours.</summary>
    private const string InClass = """
        people p JOIN class_memberships c ON c.person_id = p.id AND p.school IS NULL AND p.erased_at IS NULL AND (c.to_day IS NULL OR (p.left_on IS NOT NULL AND c.id = (
            SELECT l.id FROM class_memberships l WHERE l.person_id = p.id ORDER BY l.from_day DESC, l.id DESC LIMIT 1)))
        """;

    public static IReadOnlyList<ClassSize> Classes(Tx tx) =>
        tx.List<ClassSize>(
            """
            SELECT c.grade, c.letter, count(*) AS children
            FROM class_memberships c JOIN people p ON p.id = c.person_id AND p.school IS NULL
            WHERE c.to_day IS NULL GROUP BY c.grade, c.letter ORDER BY c.grade, c.letter
            """
        );

    public static IReadOnlyList<RosterChild> OfClass(Tx tx, SchoolClass of) =>
        tx.List<RosterChild>(
            $"SELECT {Columns} FROM {InClass} WHERE c.to_day IS NULL AND c.grade = @grade AND c.letter = @letter ORDER BY p.sort_key, p.id",
            new { grade = of.Grade, letter = of.Letter }
        );

    /// <summary>Those who left since this day, the latest first.</summary>
    public static IReadOnlyList<RosterChild> LeftSince(Tx tx, DateOnly day) =>
        tx.List<RosterChild>(
            $"SELECT {Columns} FROM {InClass} WHERE c.to_day IS NOT NULL AND p.left_on >= @day ORDER BY p.left_on DESC, p.sort_key, p.id",
            new { day }
        );

    public static RosterChild? Find(Tx tx, long id) =>
        tx.Find<RosterChild>($"SELECT {Columns} FROM {InClass} WHERE p.id = @id", new { id });

    /// <summary>Everybody who is in a class, however they came to be known.</summary>
    public static IReadOnlyList<RosterChild> Here(Tx tx) =>
        tx.List<RosterChild>(
            $"SELECT {Columns} FROM {InClass} WHERE c.to_day IS NULL ORDER BY c.grade, c.letter, p.sort_key, p.id"
        );

    /// <summary>The children of the school's own lists, those who left too: whom a file may mean.</summary>
    public static IReadOnlyList<RosterChild> Listed(Tx tx) =>
        tx.List<RosterChild>($"SELECT {Columns} FROM {InClass} WHERE p.origin = 'roster' ORDER BY p.id");

    internal static void SetBirthYear(Tx tx, long id, int? year) =>
        tx.Run("UPDATE people SET birth_year = @year WHERE id = @id", new { id, year });

    internal static void SetLeft(Tx tx, long id, DateOnly? on) =>
        tx.Run("UPDATE people SET left_on = @on WHERE id = @id", new { id, on });

    /// <summary>Into a class from this day on. Who came to the present one that day or later was written down wrongly.</summary>
    internal static void Place(Tx tx, long id, SchoolClass to, DateOnly from)
    {
        var corrected = tx.Run(
            """
            UPDATE class_memberships SET grade = @grade, letter = @letter
            WHERE person_id = @id AND to_day IS NULL AND from_day >= @from
            """,
            new
            {
                id,
                grade = to.Grade,
                letter = to.Letter,
                from,
            }
        );
        if (corrected == 0)
        {
            PersonStore.PutInClass(tx, id, to, from);
        }
    }

    internal static void EndClass(Tx tx, long id, DateOnly on) =>
        tx.Run("UPDATE class_memberships SET to_day = @on WHERE person_id = @id AND to_day IS NULL", new { id, on });

    /// <summary>As if the class had never been left.</summary>
    /// <returns>False when the last class was another one, or ended on another day.</returns>
    internal static bool Reopen(Tx tx, long id, SchoolClass last, DateOnly ended) =>
        tx.Run(
            """
            UPDATE class_memberships SET to_day = NULL
            WHERE person_id = @id AND grade = @grade AND letter = @letter AND to_day = @ended AND from_day = (
                SELECT max(from_day) FROM class_memberships WHERE person_id = @id)
            """,
            new
            {
                id,
                grade = last.Grade,
                letter = last.Letter,
                ended,
            }
        ) == 1;
}
