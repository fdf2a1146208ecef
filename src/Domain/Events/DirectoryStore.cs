using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>
/// Whom a member of staff may find and put on a list: the school's list, colleagues, those of the own events and of the
/// own class. Who leads the centre finds everybody; who is no staff finds nobody.
/// </summary>
public static class DirectoryStore
{
    private const string Known = """
        p.erased_at IS NULL AND (@all
          OR (p.origin = 'roster' AND c.grade IS NOT NULL)
          OR EXISTS (SELECT 1 FROM staff_roles r WHERE r.person_id = p.id AND r.until IS NULL)
          OR EXISTS (
            SELECT 1 FROM sign_ups s JOIN events e ON e.id = s.event_id
            WHERE s.person_id = p.id AND e.organiser_id = @me
          )
          OR EXISTS (
            SELECT 1 FROM class_teachers t
            WHERE t.person_id = @me AND t.until IS NULL AND t.grade = c.grade AND t.letter = c.letter AND p.school IS NULL
          ))
        """;

    public static Person? Find(Tx tx, Actor actor, long personId) =>
        actor.IsStaff
            ? tx.Find<Person>(
                $"SELECT {PersonStore.Columns} FROM {PersonStore.WithClass} WHERE p.id = @personId AND {Known}",
                new
                {
                    personId,
                    all = actor.LeadsCentre,
                    me = actor.PersonId,
                }
            )
            : null;

    /// <summary>Names that begin so, by class and name: «Соколова М», «Соколова».</summary>
    public static IReadOnlyList<Person> Search(Tx tx, Actor actor, string beginning, int limit)
    {
        var key = PersonName.Normal(beginning.Trim());
        return actor.IsStaff && key.Length > 0
            ? tx.List<Person>(
                $"""
                SELECT {PersonStore.Columns} FROM {PersonStore.WithClass}
                WHERE p.sort_key >= @key AND p.sort_key < @end AND {Known}
                ORDER BY p.sort_key, c.grade, c.letter, p.id LIMIT @limit
                """,
                new
                {
                    key,
                    end = key + char.MaxValue,
                    all = actor.LeadsCentre,
                    me = actor.PersonId,
                    limit,
                }
            )
            : [];
    }
}
