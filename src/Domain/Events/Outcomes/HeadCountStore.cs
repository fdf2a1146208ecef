using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Outcomes;

/// <summary>How many were there in all, named or not. What is unknown stays unknown.</summary>
public sealed record HeadCount
{
    public int People { get; init; }

    public int? Pupils { get; init; }

    public int? Teachers { get; init; }

    public int? Guests { get; init; }

    /// <summary>As the centre writes it: «3 педагога»; empty where the numbers say it.</summary>
    public string Wording { get; init; } = string.Empty;
}

/// <summary>Those who came by name, role by role. Parents are guests here: a head count knows no other kind.</summary>
public sealed record NamedCount(int Pupils, int Teachers, int Guests)
{
    public int People => Pupils + Teachers + Guests;

    public static NamedCount Of(Tx tx, long eventId)
    {
        var roles = AttendanceStore.CameByRole(tx, eventId).ToDictionary(r => r.Role, r => r.People);
        return new NamedCount(
            roles.GetValueOrDefault(ParticipantRole.Pupil),
            roles.GetValueOrDefault(ParticipantRole.Teacher),
            roles.GetValueOrDefault(ParticipantRole.Guest) + roles.GetValueOrDefault(ParticipantRole.Parent)
        );
    }

    /// <summary>The fewest that the whole may be: of each kind those who are stated, or more where more came by name.</summary>
    public int Least(HeadCount count) =>
        Math.Max(Pupils, count.Pupils ?? 0)
        + Math.Max(Teachers, count.Teachers ?? 0)
        + Math.Max(Guests, count.Guests ?? 0);
}

/// <summary>The rows of <c>head_counts</c>: at most one for an event.</summary>
public static class HeadCountStore
{
    public const int LongestWording = 60;

    public static HeadCount? Find(Tx tx, long eventId) =>
        tx.Find<HeadCount>(
            "SELECT people, pupils, teachers, guests, wording FROM head_counts WHERE event_id = @eventId",
            new { eventId }
        );

    internal static void Remove(Tx tx, long eventId) =>
        tx.Run("DELETE FROM head_counts WHERE event_id = @eventId", new { eventId });

    internal static void Save(Tx tx, long eventId, HeadCount count, long? by) =>
        tx.Run(
            """
            INSERT INTO head_counts (event_id, people, pupils, teachers, guests, wording, counted_by, counted_at)
            VALUES (@eventId, @people, @pupils, @teachers, @guests, @wording, @by, @now)
            ON CONFLICT (event_id) DO UPDATE SET
                people = excluded.people, pupils = excluded.pupils, teachers = excluded.teachers, guests = excluded.guests,
                wording = excluded.wording, counted_by = excluded.counted_by, counted_at = excluded.counted_at
            """,
            new
            {
                eventId,
                people = count.People,
                pupils = count.Pupils,
                teachers = count.Teachers,
                guests = count.Guests,
                wording = count.Wording,
                by,
                now = tx.Now,
            }
        );

    /// <summary>One more came by name than were counted: then more were there, and the words that said fewer go.</summary>
    internal static void Widen(Tx tx, long eventId)
    {
        if (Find(tx, eventId) is not { } count)
        {
            return;
        }

        var named = NamedCount.Of(tx, eventId);
        var wider = count with
        {
            People = Math.Max(count.People, named.Least(count)),
            Pupils = AtLeast(count.Pupils, named.Pupils),
            Teachers = AtLeast(count.Teachers, named.Teachers),
            Guests = AtLeast(count.Guests, named.Guests),
        };
        if (wider != count)
        {
            Save(tx, eventId, wider with { Wording = string.Empty }, by: null);
        }
    }

    private static int? AtLeast(int? stated, int named) => stated is { } number ? Math.Max(number, named) : null;
}
