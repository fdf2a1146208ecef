using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>A subject that a class is taught on the centre's equipment in a school year.</summary>
public sealed record TaughtSubject
{
    /// <summary>The calendar year in which the school year begins.</summary>
    public int FirstYear { get; init; }

    public int Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    public string Subject { get; init; } = string.Empty;

    public SchoolClass Class => new(Grade, Letter);
}

/// <summary>The rows of <c>taught_subjects</c>: entered once a year per class, by who leads the centre.</summary>
public static class TaughtStore
{
    public const int LongestSubject = 100;

    private const string Columns = "t.first_year, t.grade, t.letter, t.subject";

    /// <summary>All of a school year, by class and subject.</summary>
    public static IReadOnlyList<TaughtSubject> Of(Tx tx, int firstYear) =>
        tx.List<TaughtSubject>(
            $"SELECT {Columns} FROM taught_subjects t WHERE t.first_year = @firstYear ORDER BY t.grade, t.letter, t.id",
            new { firstYear }
        );

    /// <summary>The classes that are taught at least one of these subjects in that year, for counting.</summary>
    public static IReadOnlyList<SchoolClass> Classes(Tx tx, int firstYear, IReadOnlyCollection<string> subjects) =>
        [.. Of(tx, firstYear).Where(t => subjects.Contains(t.Subject)).Select(t => t.Class).Distinct()];

    /// <summary>The subjects of the centre's own that were ever entered beside the four.</summary>
    public static IReadOnlyList<string> Known(Tx tx) =>
        tx.List<string>("SELECT DISTINCT subject FROM taught_subjects ORDER BY subject");

    /// <summary>Ticks it, or takes the tick off.</summary>
    /// <returns>False when the actor may not.</returns>
    public static bool Toggle(Tx tx, Actor actor, int firstYear, SchoolClass of, string subject)
    {
        if (!ClubRights.MayKeepSubjects(actor) || subject.Length is 0 or > LongestSubject || of.Grade is < 1 or > 11)
        {
            return false;
        }

        var values = new
        {
            firstYear,
            grade = of.Grade,
            letter = of.Letter,
            subject,
            by = actor.PersonId,
            now = tx.Now,
        };
        var dropped = tx.Run(
            """
            DELETE FROM taught_subjects
            WHERE first_year = @firstYear AND grade = @grade AND letter = @letter AND subject = @subject
            """,
            values
        );
        if (dropped == 0)
        {
            tx.Run(
                """
                INSERT INTO taught_subjects (first_year, grade, letter, subject, set_by, set_at)
                VALUES (@firstYear, @grade, @letter, @subject, @by, @now)
                """,
                values
            );
        }

        JournalStore.Note(tx, actor.PersonId, "subjects.changed", "schoolYear", firstYear, $"{of}");
        return true;
    }

    /// <summary>As in the year before, for the classes of the same number and letter; what stands already stays.</summary>
    /// <returns>How many ticks were added; nothing when the actor may not.</returns>
    public static int? CopyFromYearBefore(Tx tx, Actor actor, int firstYear)
    {
        if (!ClubRights.MayKeepSubjects(actor))
        {
            return null;
        }

        var copied = tx.Run(
            """
            INSERT INTO taught_subjects (first_year, grade, letter, subject, set_by, set_at)
            SELECT @firstYear, t.grade, t.letter, t.subject, @by, @now FROM taught_subjects t
            WHERE t.first_year = @firstYear - 1
            ON CONFLICT (first_year, grade, letter, subject) DO NOTHING
            """,
            new
            {
                firstYear,
                by = actor.PersonId,
                now = tx.Now,
            }
        );
        JournalStore.Note(tx, actor.PersonId, "subjects.copied", "schoolYear", firstYear);
        return copied;
    }
}
