using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>Reading events. What changes them is in <see cref="EventActions"/>.</summary>
public static class EventStore
{
    private const string Columns = $"""
        {SeatStore.Counts},
        e.id, e.title, e.description, e.direction, e.kind, e.level, e.format, e.visibility, e.enrolment, e.status,
        e.starts_at, e.ends_at, e.date_text, e.place, e.audience, e.for_pupils, e.for_parents, e.for_teachers, e.for_guests, e.grade_from, e.grade_to, e.capacity, e.team_min, e.team_max,
        e.team_seats, e.quotas, e.left_out_first, e.needs_approval, e.online_url,
        e.sign_up_opens_at, e.sign_up_closes_at, e.news_url, e.organiser_id, e.link,
        e.series_id, e.revision, e.created_at, coalesce(e.changed_at, e.created_at) AS changed_at,
        EXISTS (SELECT 1 FROM event_questions q WHERE q.event_id = e.id) AS has_questions,
        EXISTS (SELECT 1 FROM event_attachments a WHERE a.event_id = e.id) AS has_papers
        """;

    private const string ComingTo = """
        e.status = 'published' AND coalesce(e.ends_at, e.starts_at) > @now AND e.enrolment <> 'past'
        AND (e.visibility = 'public' OR @known)
        """;

    public static Event? Find(Tx tx, long id) =>
        tx.Find<Event>($"SELECT {Columns} FROM events e WHERE e.id = @id", new { id });

    /// <summary>The event, if this actor may know of it.</summary>
    public static Event? FindFor(Tx tx, Actor actor, long id) =>
        Find(tx, id) is { } item && EventRights.MaySee(actor, item) ? item : null;

    public static Event? FindByLink(Tx tx, string link) =>
        tx.Find<Event>($"SELECT {Columns} FROM events e WHERE e.link = @link", new { link });

    /// <summary>Published and not over: the nearest first, what has begun already at the end.</summary>
    public static IReadOnlyList<Event> Upcoming(Tx tx, Actor actor, int skip, int limit) =>
        tx.List<Event>(
            $"""
            SELECT {Columns} FROM events e WHERE {ComingTo}
            ORDER BY e.starts_at <= @now, e.starts_at, e.id LIMIT @limit OFFSET @skip
            """,
            new
            {
                now = tx.Now,
                known = actor.Person is not null,
                skip,
                limit,
            }
        );

    public static int CountUpcoming(Tx tx, Actor actor) =>
        tx.One<int>(
            $"SELECT count(*) FROM events e WHERE {ComingTo}",
            new { now = tx.Now, known = actor.Person is not null }
        );

    /// <summary>What this actor answers for, whatever its status; the latest first.</summary>
    public static IReadOnlyList<Event> Own(Tx tx, Actor actor, int skip, int limit) =>
        tx.List<Event>(
            $"""
            SELECT {Columns} FROM events e WHERE @all OR e.organiser_id = @me
            ORDER BY e.starts_at DESC, e.id DESC LIMIT @limit OFFSET @skip
            """,
            new
            {
                all = actor.LeadsCentre,
                me = actor.PersonId,
                skip,
                limit,
            }
        );

    public static int CountOwn(Tx tx, Actor actor) =>
        tx.One<int>(
            "SELECT count(*) FROM events e WHERE @all OR e.organiser_id = @me",
            new { all = actor.LeadsCentre, me = actor.PersonId }
        );

    /// <summary>All that this person answers for, past and drafts included.</summary>
    public static int CountOwnedBy(Tx tx, long organiserId) =>
        tx.One<int>("SELECT count(*) FROM events e WHERE e.organiser_id = @organiserId", new { organiserId });

    internal static void ChangeOrganiser(Tx tx, long from, long? to) =>
        tx.Run("UPDATE events SET organiser_id = @to WHERE organiser_id = @from", new { from, to });

    /// <summary>By id, for programs; the page after <paramref name="after"/>.</summary>
    /// <param name="from">Those that start then or later.</param>
    /// <param name="before">Those that start earlier.</param>
    public static IReadOnlyList<Event> Page(
        Tx tx,
        EventStatus? status,
        long after,
        int limit,
        DateTimeOffset? from = null,
        DateTimeOffset? before = null
    ) =>
        tx.List<Event>(
            $"""
            SELECT {Columns} FROM events e
            WHERE e.id > @after AND (@status IS NULL OR e.status = @status)
              AND (@from IS NULL OR e.starts_at >= @from) AND (@before IS NULL OR e.starts_at < @before)
            ORDER BY e.id LIMIT @limit
            """,
            new
            {
                status = status?.Stored(),
                after,
                limit,
                from,
                before,
            }
        );

    public static IReadOnlyList<Direction> Directions(Tx tx) =>
        tx.List<Direction>("SELECT code, title FROM directions ORDER BY position, code");

    /// <summary>What of the series begins after this one and is still ahead, the nearest first.</summary>
    public static IReadOnlyList<Event> Following(Tx tx, Event item) =>
        tx.List<Event>(
            $"""
            SELECT {Columns} FROM events e
            WHERE e.series_id = @seriesId AND e.id <> @id AND e.starts_at > @startsAt AND e.starts_at > @now
              AND e.status IN ('draft', 'published')
            ORDER BY e.starts_at, e.id
            """,
            new
            {
                item.SeriesId,
                item.Id,
                item.StartsAt,
                now = tx.Now,
            }
        );

    /// <summary>All of a series from this one on, whatever became of it, the nearest first.</summary>
    public static IReadOnlyList<Event> SeriesFrom(Tx tx, Event item) =>
        tx.List<Event>(
            $"""
            SELECT {Columns} FROM events e
            WHERE e.id = @id OR (e.series_id = @seriesId AND e.starts_at > @startsAt AND e.starts_at > @now)
            ORDER BY e.starts_at, e.id
            """,
            new
            {
                item.SeriesId,
                item.Id,
                item.StartsAt,
                now = tx.Now,
            }
        );

    internal static void JoinSeries(Tx tx, long id, long seriesId) =>
        tx.Run("UPDATE events SET series_id = @seriesId WHERE id = @id", new { id, seriesId });

    internal static long Insert(Tx tx, EventDraft draft, EventStatus status, long? organiserId, string link) =>
        tx.One<long>(
            """
            INSERT INTO events (title, description, direction, kind, level, format, visibility, enrolment, status, starts_at,
                ends_at, date_text, place, audience, for_pupils, for_parents, for_teachers, for_guests, grade_from, grade_to, capacity, team_min, team_max,
                team_seats, quotas, left_out_first, needs_approval, online_url, sign_up_opens_at, sign_up_closes_at, news_url, organiser_id, link, created_at)
            VALUES (@title, @description, @direction, @kind, @level, @format, @visibility, @enrolment, @status, @startsAt,
                @endsAt, @dateText, @place, @audience, @forPupils, @forParents, @forTeachers, @forGuests, @gradeFrom, @gradeTo, @capacity, @teamMin, @teamMax,
                @teamSeats, @quotas, @leftOutFirst, @needsApproval, @onlineUrl, @signUpOpensAt, @signUpClosesAt, @newsUrl, @organiserId, @link, @now)
            RETURNING id
            """,
            Values(tx, 0, draft, status, organiserId, link)
        );

    internal static void Update(Tx tx, Event item) =>
        tx.Run(
            """
            UPDATE events SET title = @title, description = @description, direction = @direction, kind = @kind, level = @level,
                format = @format, visibility = @visibility, enrolment = @enrolment, status = @status, starts_at = @startsAt,
                ends_at = @endsAt, date_text = @dateText, place = @place, audience = @audience, for_pupils = @forPupils,
                for_parents = @forParents, for_teachers = @forTeachers, for_guests = @forGuests, grade_from = @gradeFrom,
                grade_to = @gradeTo, capacity = @capacity, team_min = @teamMin, team_max = @teamMax, team_seats = @teamSeats,
                quotas = @quotas, left_out_first = @leftOutFirst, needs_approval = @needsApproval, online_url = @onlineUrl,
                sign_up_opens_at = @signUpOpensAt, sign_up_closes_at = @signUpClosesAt, news_url = @newsUrl,
                organiser_id = @organiserId, revision = revision + 1, changed_at = @now
            WHERE id = @id
            """,
            Values(tx, item.Id, item, item.Status, item.OrganiserId, item.Link)
        );

    private static object Values(
        Tx tx,
        long id,
        EventDraft draft,
        EventStatus status,
        long? organiserId,
        string link
    ) =>
        new
        {
            id,
            title = draft.Title,
            description = draft.Description,
            direction = draft.Direction,
            kind = draft.Kind.Stored(),
            level = draft.Level.Stored(),
            format = draft.Format.Stored(),
            visibility = draft.Visibility.Stored(),
            enrolment = draft.Enrolment.Stored(),
            status = status.Stored(),
            startsAt = draft.StartsAt,
            endsAt = draft.EndsAt,
            dateText = draft.DateText,
            place = draft.Place,
            audience = draft.Audience,
            forPupils = draft.ForPupils,
            forParents = draft.ForParents,
            forTeachers = draft.ForTeachers,
            forGuests = draft.ForGuests,
            gradeFrom = draft.GradeFrom,
            gradeTo = draft.GradeTo,
            capacity = draft.Capacity,
            teamMin = draft.TeamMin,
            teamMax = draft.TeamMax,
            teamSeats = draft.TeamSeats.Stored(),
            quotas = draft.Quotas,
            leftOutFirst = draft.LeftOutFirst,
            needsApproval = draft.NeedsApproval,
            onlineUrl = draft.OnlineUrl,
            signUpOpensAt = draft.SignUpOpensAt,
            signUpClosesAt = draft.SignUpClosesAt,
            newsUrl = draft.NewsUrl,
            organiserId,
            link,
            now = tx.Now,
        };
}
