using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

public enum StaffOutcome
{
    Done,
    NotAllowed,
    NotFound,

    /// <summary>A centre is never left without a head.</summary>
    LastHead,
}

public sealed record StaffMember
{
    public long PersonId { get; init; }

    public string FamilyName { get; init; } = string.Empty;

    public string GivenName { get; init; } = string.Empty;

    public StaffRole Role { get; init; }

    public string FullName => $"{FamilyName} {GivenName}";

    public string ShortName => $"{GivenName} {FamilyName[..1]}.";

    /// <summary>As <see cref="Person.NameFor"/>.</summary>
    public string NameFor(CentreSettings centre) => centre.FullNames ? FullName : ShortName;
}

public static class StaffStore
{
    /// <remarks>Dapper reads enums by name into properties only, not as bare values.</remarks>
    public static IReadOnlyList<StaffRole> RolesOf(Tx tx, long personId) =>
        [
            .. tx.List<string>(
                    "SELECT role FROM staff_roles WHERE person_id = @personId AND until IS NULL ORDER BY id",
                    new { personId }
                )
                .Select(role => Enum.Parse<StaffRole>(role, ignoreCase: true)),
        ];

    public static IReadOnlyList<StaffMember> All(Tx tx) =>
        tx.List<StaffMember>(
            """
            SELECT p.id AS person_id, p.family_name, p.given_name, s.role
            FROM staff_roles s JOIN people p ON p.id = s.person_id
            WHERE s.until IS NULL
            ORDER BY p.sort_key, s.id
            """
        );

    public static bool HasHead(Tx tx) => Heads(tx) > 0;

    internal static void Give(Tx tx, long? actorId, long personId, StaffRole role)
    {
        var added = tx.Run(
            """
            INSERT INTO staff_roles (person_id, role, since) VALUES (@personId, @role, @now)
            ON CONFLICT (person_id, role) WHERE until IS NULL DO NOTHING
            """,
            new
            {
                personId,
                role = role.Stored(),
                now = tx.Now,
            }
        );
        if (added == 1)
        {
            JournalStore.Note(tx, actorId, "staff.given", "person", personId, role.Stored());
        }
    }

    public static StaffOutcome Take(Tx tx, Actor actor, long personId, StaffRole role)
    {
        if (!actor.IsHead)
        {
            return StaffOutcome.NotAllowed;
        }

        if (role == StaffRole.Head && Heads(tx) <= 1)
        {
            return StaffOutcome.LastHead;
        }

        var taken = tx.Run(
            "UPDATE staff_roles SET until = @now WHERE person_id = @personId AND role = @role AND until IS NULL",
            new
            {
                personId,
                role = role.Stored(),
                now = tx.Now,
            }
        );
        if (taken == 0)
        {
            return StaffOutcome.NotFound;
        }

        JournalStore.Note(tx, actor.PersonId, "staff.taken", "person", personId, role.Stored());
        return StaffOutcome.Done;
    }

    internal static long Heads(Tx tx) =>
        tx.One<long>("SELECT count(*) FROM staff_roles WHERE role = 'head' AND until IS NULL");
}
