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
        "p.id, p.family_name, p.given_name, p.origin, p.school, p.of_age_on, c.grade, coalesce(c.letter, '') AS letter";

    internal const string WithClass =
        "people p LEFT JOIN class_memberships c ON c.person_id = p.id AND c.to_day IS NULL";

    /// <summary>A name of our own school that was only typed, where the school's list is kept.</summary>
    internal const string Unproven = """
        SELECT 1 FROM people p
        WHERE p.id = @personId AND p.origin = 'typed' AND p.school IS NULL
          AND EXISTS (SELECT 1 FROM class_memberships c WHERE c.person_id = p.id AND c.to_day IS NULL)
          AND EXISTS (SELECT 1 FROM meta WHERE key = 'roster.kept')
        """;

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

    /// <summary>The classes of the school's list that have somebody in them now.</summary>
    public static IReadOnlyList<SchoolClass> Classes(Tx tx) =>
        [
            .. tx.List<Person>(
                    """
                    SELECT DISTINCT c.grade, c.letter FROM class_memberships c JOIN people p ON p.id = c.person_id
                    WHERE c.to_day IS NULL AND p.origin = 'roster' ORDER BY c.grade, c.letter
                    """
                )
                .Select(row => new SchoolClass(row.Grade!.Value, row.Letter)),
        ];

    /// <summary>Children of the school's list in this class, by name.</summary>
    public static IReadOnlyList<Person> RosterOfClass(Tx tx, SchoolClass of) =>
        tx.List<Person>(
            $"""
            SELECT {Columns} FROM {WithClass}
            WHERE c.grade = @grade AND c.letter = @letter AND p.origin = 'roster' ORDER BY p.sort_key, p.id
            """,
            new { grade = of.Grade, letter = of.Letter }
        );

    /// <summary>Children of the school's list with this name, in whatever class.</summary>
    public static IReadOnlyList<Person> OfRosterNamed(Tx tx, Person like) =>
        tx.List<Person>(
            $"""
            SELECT {Columns} FROM {WithClass}
            WHERE p.sort_key = @key AND p.origin = 'roster' AND c.grade IS NOT NULL AND p.id <> @id
            """,
            new { key = PersonName.Normal($"{like.FamilyName} {like.GivenName}"), id = like.Id }
        );

    /// <summary>Typed names of our own school, by class and name.</summary>
    public static IReadOnlyList<Person> TypedInClass(Tx tx) =>
        tx.List<Person>(
            $"""
            SELECT {Columns} FROM {WithClass}
            WHERE p.origin = 'typed' AND p.school IS NULL AND c.grade IS NOT NULL
            ORDER BY c.grade, c.letter, p.sort_key, p.id
            """
        );

    /// <summary>Typed before that moment, in a class, and nobody has agreed, not even an adult whom staff has yet to confirm.</summary>
    public static IReadOnlyList<long> TypedWithoutConsent(Tx tx, DateTimeOffset before) =>
        tx.List<long>(
            """
            SELECT p.id FROM people p JOIN class_memberships c ON c.person_id = p.id AND c.to_day IS NULL
            WHERE p.origin = 'typed' AND p.created_at <= @before AND NOT EXISTS (
                SELECT 1 FROM consents k
                WHERE k.person_id = p.id AND k.purpose = 'processing' AND k.withdrawn_at IS NULL
            ) AND NOT EXISTS (
                SELECT 1 FROM family_links l JOIN consent_answers a ON a.person_id = p.id AND a.answered_by = l.adult_id
                WHERE l.child_id = p.id AND l.until IS NULL AND a.purpose = 'processing' AND a.answer = 'given'
                  AND a.id = (
                    SELECT max(b.id) FROM consent_answers b
                    WHERE b.person_id = a.person_id AND b.purpose = a.purpose AND b.answered_by = a.answered_by
                  )
            )
            ORDER BY p.id
            """,
            new { before }
        );

    /// <summary>A typed name joins the school's list.</summary>
    public static void Enlist(Tx tx, long id) =>
        tx.Run("UPDATE people SET origin = 'roster' WHERE id = @id AND origin = 'typed'", new { id });

    public static void Delete(Tx tx, long id) => tx.Run("DELETE FROM people WHERE id = @id", new { id });

    /// <summary>The school has given its list: from now on a typed name stands beside it until somebody says who it is.</summary>
    public static void KeepList(Tx tx) =>
        tx.Run("INSERT INTO meta (key, value) VALUES ('roster.kept', 'yes') ON CONFLICT (key) DO NOTHING");

    /// <summary>From this day on the person decides alone.</summary>
    public static void SetOfAge(Tx tx, long id, DateOnly day) =>
        tx.Run("UPDATE people SET of_age_on = @day WHERE id = @id", new { id, day });

    /// <summary>A guest comes from another school.</summary>
    public static void SetSchool(Tx tx, long id, string school) =>
        tx.Run("UPDATE people SET school = @school WHERE id = @id", new { id, school });

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
