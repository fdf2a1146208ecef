using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

/// <summary>How a person came to be known: typed by themselves, from the school's list, or as staff.</summary>
public enum PersonOrigin
{
    Typed,
    Roster,
    Staff,
}

public static class PersonStore
{
    internal const string Columns =
        "p.id, p.family_name, p.given_name, p.origin, c.grade, coalesce(c.letter, '') AS letter";

    internal const string WithClass =
        "people p LEFT JOIN class_memberships c ON c.person_id = p.id AND c.to_day IS NULL";

    public static Person? Find(Tx tx, long id) =>
        tx.Find<Person>($"SELECT {Columns} FROM {WithClass} WHERE p.id = @id", new { id });

    public static long Add(Tx tx, PersonName name, PersonOrigin origin) =>
        tx.One<long>(
            """
            INSERT INTO people (family_name, given_name, sort_key, origin, created_at)
            VALUES (@family, @given, @sortKey, @origin, @now)
            RETURNING id
            """,
            new
            {
                family = name.Family,
                given = name.Given,
                sortKey = name.SortKey,
                origin = origin.Stored(),
                now = tx.Now,
            }
        );

    public static void Rename(Tx tx, long id, PersonName name) =>
        tx.Run(
            "UPDATE people SET family_name = @family, given_name = @given, sort_key = @sortKey WHERE id = @id",
            new
            {
                id,
                family = name.Family,
                given = name.Given,
                sortKey = name.SortKey,
            }
        );

    /// <summary>Puts the person into a class from this day on; the class before stays on record.</summary>
    public static void PutInClass(Tx tx, long personId, SchoolClass to, DateOnly from)
    {
        tx.Run(
            "UPDATE class_memberships SET to_day = @from WHERE person_id = @personId AND to_day IS NULL",
            new { personId, from }
        );
        tx.Run(
            "INSERT INTO class_memberships (person_id, grade, letter, from_day) VALUES (@personId, @grade, @letter, @from)",
            new
            {
                personId,
                grade = to.Grade,
                letter = to.Letter,
                from,
            }
        );
    }
}

/// <param name="Grade">1 to 11.</param>
/// <param name="Letter">А, Б, … or empty.</param>
public sealed record SchoolClass(int Grade, string Letter)
{
    public override string ToString() => $"{Grade}{Letter}";
}
