using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments;

/// <summary>The rows of <c>tournaments</c>.</summary>
public static class TournamentStore
{
    private const string Columns = """
        event_id, status, system, is_chosen, rounds, circles, match_games, third_place, tie_breaks, siblings_apart, class_apart,
        sets, minutes, prize_places, initial_colour, arbiter_id, revision, pairing_since, finished_at
        """;

    public static Tournament? Find(Tx tx, long eventId) =>
        tx.Find<Tournament>($"SELECT {Columns} FROM tournaments WHERE event_id = @eventId", new { eventId });

    /// <summary>Published events of the kind that this actor may run: what runs first, then the nearest to now.</summary>
    public static IReadOnlyList<TournamentLine> Own(Tx tx, Actor actor, int limit) =>
        tx.List<TournamentLine>(
            """
            SELECT e.id, e.title, e.starts_at, coalesce(t.status, 'setup') AS status
            FROM events e LEFT JOIN tournaments t ON t.event_id = e.id
            WHERE e.kind = 'tournament' AND (@all OR e.organiser_id = @me)
              AND (e.status = 'published' AND e.enrolment <> 'past' OR t.status IS NOT NULL AND e.status <> 'cancelled')
            ORDER BY CASE coalesce(t.status, 'setup') WHEN 'running' THEN 0 WHEN 'setup' THEN 1 ELSE 2 END,
                abs(julianday(e.starts_at) - julianday(@now)), e.id
            LIMIT @limit
            """,
            new
            {
                all = actor.LeadsCentre,
                me = actor.PersonId,
                now = tx.Now,
                limit,
            }
        );

    /// <summary>What everybody is shown: what runs, what ended not long ago, what can still be joined.</summary>
    public static IReadOnlyList<TournamentLine> Shown(Tx tx, bool known, int limit) =>
        tx.List<TournamentLine>(
            """
            SELECT e.id, e.title, e.starts_at, coalesce(t.status, 'setup') AS status
            FROM events e LEFT JOIN tournaments t ON t.event_id = e.id
            WHERE e.kind = 'tournament' AND e.status IN ('published', 'finished') AND (e.visibility = 'public' OR @known)
              AND (t.status = 'running' OR t.finished_at > @lately
                OR coalesce(t.status, 'setup') = 'setup' AND e.status = 'published' AND e.enrolment <> 'past'
                  AND coalesce(e.ends_at, e.starts_at) > @now)
            ORDER BY CASE coalesce(t.status, 'setup') WHEN 'running' THEN 0 WHEN 'setup' THEN 1 ELSE 2 END, e.starts_at, e.id
            LIMIT @limit
            """,
            new
            {
                known,
                lately = tx.Now.AddDays(-14),
                now = tx.Now,
                limit,
            }
        );

    public static bool AnyRunsFor(Tx tx, long personId) =>
        tx.One<long>(
            """
            SELECT count(*) FROM tournament_players p JOIN tournaments t ON t.event_id = p.event_id
            WHERE p.person_id = @personId AND t.status = 'running'
            """,
            new { personId }
        ) > 0;

    /// <summary>Tournaments whose large field waits to be paired.</summary>
    public static IReadOnlyList<long> WaitingForPairing(Tx tx) =>
        tx.List<long>("SELECT event_id FROM tournaments WHERE pairing_since IS NOT NULL ORDER BY pairing_since");

    internal static void Ensure(Tx tx, long eventId) =>
        tx.Run(
            """
            INSERT INTO tournaments (event_id, status, system, rounds, tie_breaks)
            VALUES (@eventId, 'setup', 'swiss', 5, @tieBreaks)
            ON CONFLICT (event_id) DO NOTHING
            """,
            new { eventId, tieBreaks = TournamentRules.SwissTieBreaks }
        );

    internal static void Update(Tx tx, Tournament item) =>
        tx.Run(
            """
            UPDATE tournaments SET status = @status, system = @system, is_chosen = @isChosen, rounds = @rounds, circles = @circles,
                match_games = @matchGames, third_place = @thirdPlace, tie_breaks = @tieBreaks, siblings_apart = @siblingsApart,
                class_apart = @classApart, sets = @sets, minutes = @minutes, prize_places = @prizePlaces,
                initial_colour = @initialColour, pairing_since = @pairingSince,
                started_at = CASE @status WHEN 'setup' THEN NULL ELSE coalesce(started_at, @now) END, finished_at = @finishedAt
            WHERE event_id = @eventId
            """,
            new
            {
                item.EventId,
                status = item.Status.Stored(),
                system = item.System.Stored(),
                item.IsChosen,
                item.Rounds,
                item.Circles,
                item.MatchGames,
                item.ThirdPlace,
                item.TieBreaks,
                item.SiblingsApart,
                item.ClassApart,
                item.Sets,
                item.Minutes,
                item.PrizePlaces,
                initialColour = item.InitialColour.Stored(),
                item.PairingSince,
                item.FinishedAt,
                now = tx.Now,
            }
        );

    /// <summary>Something changed, and who did it is the arbiter now.</summary>
    internal static void Touch(Tx tx, long eventId, long? arbiterId) =>
        tx.Run(
            """
            UPDATE tournaments SET revision = revision + 1, arbiter_id = coalesce(@arbiterId, arbiter_id)
            WHERE event_id = @eventId
            """,
            new { eventId, arbiterId }
        );
}

/// <summary>A tournament in a list.</summary>
public sealed record TournamentLine
{
    public long Id { get; init; }

    public string Title { get; init; } = string.Empty;

    public DateTimeOffset StartsAt { get; init; }

    public TournamentStatus Status { get; init; }
}
