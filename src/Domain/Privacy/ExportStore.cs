using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Privacy;

/// <summary>
/// Gathers what is stored about a person. The tables are asked for what points at people and accounts, so that a new one
/// cannot be forgotten.
/// </summary>
public static class ExportStore
{
    /// <summary>They would stay without the person, and yet tell of them.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "accounts.person_id",
        "tournament_players.person_id",
        "broadcasts.author_id",
        "consent_answers.answered_by",
    };

    /// <summary>Secrets, keys of our own, and what speaks of many.</summary>
    private static readonly HashSet<string> Withheld = new(StringComparer.Ordinal)
    {
        "outgoing.body",
        "outgoing.once",
        "outgoing.batch",
        "outgoing.message_id",
        "screens.message_id",
        "roster_drafts.content",
        "people.sort_key",
    };

    private const string Body = """
        SELECT CASE WHEN act IN ('notice', 'file') THEN json_extract(body, '$.kind') END AS kind, * FROM outgoing
        """;

    public static Export Of(Tx tx, long personId)
    {
        var tables = new SortedDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>(
            StringComparer.Ordinal
        );
        var mentions = new SortedDictionary<string, int>(StringComparer.Ordinal);
        tables["people"] = Rows(tx, personId, "people", "SELECT * FROM people WHERE id = @id", personId);
        Follow(tx, personId, "people", personId, tables, mentions);
        foreach (var account in tx.List<long>("SELECT id FROM accounts WHERE person_id = @personId", new { personId }))
        {
            Follow(tx, personId, "accounts", account, tables, mentions);
        }

        Add(tables, "tournament_seats", Rows(tx, personId, "tournament_seats", Games, personId));
        Add(tables, "diplomas", Rows(tx, personId, "diplomas", Diplomas, personId));
        Add(tables, "event_answers", Rows(tx, personId, "event_answers", Answers, personId));
        Add(tables, "trips", Rows(tx, personId, "trips", Trips, personId));
        Add(tables, "journal", Rows(tx, personId, "journal", Deeds, personId));
        Add(tables, "ledger_notes", Rows(tx, personId, "ledger_notes", Ledger, personId));
        return new Export(tables, mentions);
    }

    private const string Games = """
        SELECT t.event_id, r.number AS round, s.board, s.side, s.outcome, s.reported FROM tournament_players t
        JOIN tournament_seats s ON s.player_id = t.id JOIN tournament_rounds r ON r.id = s.round_id
        WHERE t.person_id = @id ORDER BY t.event_id, r.number
        """;

    private const string Diplomas = """
        SELECT r.event_id, d.added_at, length(d.picture) AS bytes FROM diplomas d
        JOIN event_results r ON r.id = d.result_id WHERE r.person_id = @id ORDER BY d.result_id
        """;

    private const string Answers = """
        SELECT e.title AS event, q.text AS question, a.text, a.answered_at FROM event_answers a
        JOIN event_questions q ON q.id = a.question_id JOIN events e ON e.id = q.event_id
        JOIN sign_ups s ON s.id = a.sign_up_id WHERE s.person_id = @id ORDER BY a.answered_at, q.position
        """;

    private const string Trips = """
        SELECT s.event_id, CASE t.by_bus WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END AS by_bus, t.picked_up, t.note, t.changed_at
        FROM trips t JOIN sign_ups s ON s.id = t.sign_up_id WHERE s.person_id = @id ORDER BY s.id
        """;

    private const string Deeds = """
        SELECT at, action, CASE WHEN actor_id = @id THEN 'self' WHEN actor_id IS NULL THEN 'centre' ELSE 'other' END AS who
        FROM journal WHERE actor_id = @id OR (subject = 'person' AND subject_id = @id) ORDER BY id
        """;

    private const string Ledger = "SELECT at, kind, purpose FROM ledger_notes WHERE person_id = @id ORDER BY id";

    private static void Follow(
        Tx tx,
        long personId,
        string table,
        long id,
        SortedDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> tables,
        SortedDictionary<string, int> mentions
    )
    {
        foreach (var trace in ErasureStore.Traces(tx, table))
        {
            if (trace.IsAbout || Own.Contains($"{trace}"))
            {
                var select = trace.Source == "outgoing" ? Body : $"SELECT * FROM {trace.Source}";
                Add(tables, trace.Source, Rows(tx, personId, trace.Source, $"{select} WHERE {trace.Name} = @id", id));
                continue;
            }

            var count = tx.One<int>($"SELECT count(*) FROM {trace.Source} WHERE {trace.Name} = @id", new { id });
            if (count > 0)
            {
                mentions[$"{trace}"] = mentions.GetValueOrDefault($"{trace}") + count;
            }
        }
    }

    private static void Add(
        SortedDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> tables,
        string name,
        IReadOnlyList<IReadOnlyDictionary<string, object?>> rows
    )
    {
        if (rows.Count > 0)
        {
            tables[name] = [.. tables.GetValueOrDefault(name) ?? [], .. rows];
        }
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows(
        Tx tx,
        long personId,
        string table,
        string sql,
        long id
    )
    {
        var ways = tx.List<Way>(
                """SELECT "from" AS name, "table" AS target FROM pragma_foreign_key_list(@table)""",
                new { table }
            )
            .ToDictionary(w => w.Name, w => w.Target);
        return
        [
            .. tx.List<object>(sql, new { id })
                .Cast<IDictionary<string, object?>>()
                .Select(row =>
                    row.Where(cell => IsShown(table, cell.Key) && cell.Value is not null and not byte[])
                        .ToDictionary(
                            cell => cell.Key,
                            cell =>
                                ways.TryGetValue(cell.Key, out var target)
                                    ? Named(tx, personId, target, cell.Value!)
                                    : cell.Value
                        )
                ),
        ];
    }

    private static bool IsShown(string table, string column) =>
        !column.EndsWith("hash", StringComparison.Ordinal)
        && !column.Contains("token", StringComparison.Ordinal)
        && column is not "nonce"
        && !Withheld.Contains($"{table}.{column}");

    /// <summary>What an id stands for: an event's title, or what somebody is to the person, never who they are.</summary>
    private static object? Named(Tx tx, long personId, string target, object id) =>
        target switch
        {
            "people" => Kin(tx, personId, (long)id),
            "events" or "tournaments" => tx.Find<string>(
                "SELECT title || ' (' || substr(starts_at, 1, 10) || ')' FROM events WHERE id = @id",
                new { id }
            ),
            "clubs" => tx.Find<string>("SELECT title FROM clubs WHERE id = @id", new { id }),
            "club_groups" => tx.Find<string>(
                "SELECT c.title || ', ' || g.title FROM club_groups g JOIN clubs c ON c.id = g.club_id WHERE g.id = @id",
                new { id }
            ),
            "club_sessions" => tx.Find<string>(
                """
                SELECT c.title || ', ' || s.day FROM club_sessions s
                JOIN club_groups g ON g.id = s.group_id JOIN clubs c ON c.id = g.club_id WHERE s.id = @id
                """,
                new { id }
            ),
            "consent_texts" => tx.Find<string>("SELECT text FROM consent_texts WHERE id = @id", new { id }),
            _ => id,
        };

    private static string Kin(Tx tx, long personId, long id) =>
        id == personId
            ? "self"
            : tx.One<string>(
                """
                SELECT CASE
                    WHEN EXISTS (SELECT 1 FROM staff_roles WHERE person_id = @id) THEN 'staff'
                    WHEN EXISTS (SELECT 1 FROM family_links WHERE adult_id = @id AND child_id = @personId) THEN 'adult'
                    WHEN EXISTS (SELECT 1 FROM family_links WHERE adult_id = @personId AND child_id = @id) THEN 'child'
                    ELSE 'other' END
                """,
                new { personId, id }
            );

    private sealed record Way
    {
        public string Name { get; init; } = string.Empty;

        public string Target { get; init; } = string.Empty;
    }
}
