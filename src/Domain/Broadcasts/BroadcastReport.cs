using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>What became of a broadcast, by chats.</summary>
public sealed record DeliveryReport
{
    public BatchProgress Chats { get; init; } = new(new Dictionary<OutgoingState, int>());

    public int Read { get; init; }

    /// <summary>Got it and have not said «Ознакомлен(а)».</summary>
    public int Silent { get; init; }

    /// <summary>What arrived and was taken back; nothing unless it was withdrawn.</summary>
    public BatchProgress? Back { get; init; }

    /// <summary>Reasons of failures as the messenger gave them.</summary>
    public IReadOnlyList<FailureCount> Failures { get; init; } = [];

    public IReadOnlyList<ClassReach> Classes { get; init; } = [];
}

public sealed record FailureCount
{
    public OutgoingState State { get; init; }

    public string Reason { get; init; } = string.Empty;

    public int Count { get; init; }
}

/// <summary>«6Б: извещены семьи 19 из 25».</summary>
public sealed record ClassReach
{
    public int Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    /// <summary>Children it was for, those without any account too.</summary>
    public int Families { get; init; }

    /// <summary>The child or an adult of the family has got it.</summary>
    public int Informed { get; init; }

    /// <summary>Of the others, who was told in person.</summary>
    public int Told { get; init; }

    public int Left => Families - Informed - Told;

    public SchoolClass Class => new(Grade, Letter);
}

/// <summary>A child whose family has not got it.</summary>
public sealed record ChildToTell
{
    public Person Person { get; init; } = new();

    public DateTimeOffset? ToldAt { get; init; }
}

public static class BroadcastReport
{
    private const string Informed = """
        EXISTS (
            SELECT 1 FROM accounts a JOIN outgoing o ON o.once = @batch || ':' || a.id
            WHERE o.state = 'sent' AND a.person_id IN (
                SELECT k.person_id UNION ALL
                SELECT l.adult_id FROM family_links l WHERE l.child_id = k.person_id AND l.until IS NULL))
        """;

    public static DeliveryReport Of(Tx tx, Broadcast item) =>
        new()
        {
            Chats = BatchStore.Progress(tx, Batches.Message(item.Id)),
            Read = item.Acknowledged ? ReaderStore.Count(tx, item.Id) : 0,
            Silent = item.Acknowledged ? ReaderStore.CountSilent(tx, item.Id) : 0,
            Back = item.State is BroadcastState.Withdrawing or BroadcastState.Withdrawn
                ? BatchStore.Progress(tx, Batches.Back(item.Id))
                : null,
            Failures = Failures(tx, item),
            Classes = Classes(tx, item.Id),
        };

    /// <summary>Chats alone, for a message that is edited while it runs.</summary>
    public static BatchProgress Progress(Tx tx, long id) => BatchStore.Progress(tx, Batches.Message(id));

    public static IReadOnlyList<ClassReach> Classes(Tx tx, long id) =>
        tx.List<ClassReach>(
            $"""
            SELECT grade, letter, count(*) AS families, sum(informed) AS informed, sum(told AND NOT informed) AS told FROM (
                SELECT k.grade, k.letter, k.told_at IS NOT NULL AS told, {Informed} AS informed
                FROM broadcast_children k WHERE k.broadcast_id = @id)
            GROUP BY grade, letter ORDER BY grade, letter
            """,
            new { id, batch = Batches.Message(id) }
        );

    /// <summary>The children of a class to tell in person, and those who were told so, by name.</summary>
    public static IReadOnlyList<ChildToTell> ToTell(Tx tx, long id, SchoolClass of) =>
        [
            .. tx.List<ChildRow>(
                    $"""
                    SELECT k.person_id AS id, p.family_name, p.given_name, k.grade, k.letter, k.told_at
                    FROM broadcast_children k JOIN people p ON p.id = k.person_id
                    WHERE k.broadcast_id = @id AND k.grade = @grade AND k.letter = @letter AND NOT {Informed}
                    ORDER BY p.sort_key, p.id
                    """,
                    new
                    {
                        id,
                        grade = of.Grade,
                        letter = of.Letter,
                        batch = Batches.Message(id),
                    }
                )
                .Select(row => new ChildToTell { Person = row.Person, ToldAt = row.ToldAt }),
        ];

    private static IReadOnlyList<FailureCount> Failures(Tx tx, Broadcast item) =>
        tx.List<FailureCount>(
            """
            SELECT state, coalesce(reason, '') AS reason, count(*) AS count FROM outgoing
            WHERE batch = @batch AND state IN ('failed', 'blocked', 'expired', 'cancelled')
            GROUP BY state, reason ORDER BY count DESC, reason
            """,
            new { batch = Batches.Message(item.Id) }
        );

    private sealed record ChildRow
    {
        public long Id { get; init; }

        public string FamilyName { get; init; } = string.Empty;

        public string GivenName { get; init; } = string.Empty;

        public int Grade { get; init; }

        public string Letter { get; init; } = string.Empty;

        public DateTimeOffset? ToldAt { get; init; }

        public Person Person =>
            new()
            {
                Id = Id,
                FamilyName = FamilyName,
                GivenName = GivenName,
                Grade = Grade,
                Letter = Letter,
            };
    }
}
