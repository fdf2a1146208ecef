using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Counting;

internal sealed record Fact(long Id, EventKind Kind, string Direction, EventStatus Status, DateOnly From, DateOnly To)
{
    public int? People { get; init; }

    public int? Pupils { get; init; }
}

internal sealed record Mark(long Event, long Person, ParticipantRole Role, Attendance Attendance);

internal sealed record Visit(long Event, long Person, DateOnly Day);

internal sealed record Diploma(long Event, long Person, string Subject, EventAward Award);

internal sealed record Stay(long Person, int Grade, string Letter, DateOnly From, DateOnly? To);

/// <summary>Two school years of anything that may happen, at random but the same for the same number: as facts and as tables.</summary>
internal sealed class History : IDisposable
{
    public const int People = 14;

    private static readonly string[] Directions = ["joint", "career", "projects"];
    private static readonly EventKind[] Kinds = [EventKind.Olympiad, EventKind.Project, EventKind.Contest];
    private static readonly DateOnly Begin = new(2022, 8, 20);
    private static readonly string[] Subjects = ["", "Физика", "Химия"];

    private readonly string folder = Directory.CreateTempSubdirectory("tochka-counting-").FullName;
    private readonly Random random;

    public History(int seed)
    {
        random = new Random(seed);
        Facts = [.. Enumerable.Range(1, 12).Select(Event)];
        Stays = [.. Enumerable.Range(1, People).SelectMany(p => StaysOf(p))];
        Marks =
        [
            .. from e in Facts from p in Enumerable.Range(1, People) where Maybe(3) from m in MarksOf(e, p) select m,
        ];
        Visits =
        [
            .. from m in Marks.Where(m => m.Attendance == Attendance.Came).DistinctBy(m => (m.Event, m.Person))
            let e = Facts.Single(e => e.Id == m.Event)
            where e.To > e.From && !Maybe(3)
            from day in Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Within(e)).Distinct()
            select new Visit(e.Id, m.Person, day),
        ];
        Diplomas =
        [
            .. from e in Facts
            from p in Enumerable.Range(1, People)
            where Maybe(5)
            from s in Subjects.Where(_ => Maybe(2))
            select new Diploma(e.Id, p, s, (EventAward)random.Next(4)),
        ];
        Db = Db.Open(Path.Combine(folder, "tochka.db"), new SetClock(new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero)));
        Db.Write(Fill).GetAwaiter().GetResult();
    }

    public static CentreSettings Centre { get; } = new();

    public Db Db { get; }

    public IReadOnlyList<Fact> Facts { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public IReadOnlyList<Visit> Visits { get; }

    public IReadOnlyList<Diploma> Diplomas { get; }

    public IReadOnlyList<Stay> Stays { get; }

    /// <summary>The last of them are from another school, one of these in a class as well.</summary>
    public static bool IsFromElsewhere(long person) => person > People - 2;

    public void Dispose()
    {
        Db.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Fact Event(int id)
    {
        var from = Begin.AddDays(random.Next(600));
        var people = Maybe(3) ? random.Next(20, 60) : (int?)null;
        return new Fact(
            id,
            Kinds[random.Next(Kinds.Length)],
            Directions[random.Next(Directions.Length)],
            Maybe(5) ? (EventStatus)random.Next(4) : EventStatus.Finished,
            from,
            Maybe(2) ? from.AddDays(random.Next(1, 120)) : from
        )
        {
            People = people,
            Pupils = people is { } whole && Maybe(2) ? random.Next(whole + 1) : null,
        };
    }

    private IEnumerable<Stay> StaysOf(int person)
    {
        var (day, grade) = (Begin.AddDays(random.Next(60)), random.Next(1, 9));
        var stays = person % 5 == 0 ? 0 : random.Next(1, 4);
        for (var i = 0; i < stays; i++)
        {
            var end = i == stays - 1 && Maybe(2) ? (DateOnly?)null : day.AddDays(random.Next(30, 300));
            yield return new Stay(person, grade + i, i % 2 == 0 ? "А" : "Б", day, end);
            day = end ?? day;
        }
    }

    /// <summary>Who left and came back is there twice.</summary>
    private IEnumerable<Mark> MarksOf(Fact item, int person)
    {
        var role = person % 5 == 0 ? (ParticipantRole)random.Next(1, 4) : ParticipantRole.Pupil;
        return Enumerable
            .Range(0, Maybe(6) ? 2 : 1)
            .Select(_ => new Mark(
                item.Id,
                person,
                role,
                (Attendance)Math.Min(random.Next(4), 2) switch
                {
                    Attendance.Unknown => Attendance.Absent,
                    var came => came == Attendance.Absent && item.Id % 4 == 0 ? Attendance.Unknown : Attendance.Came,
                }
            ));
    }

    private DateOnly Within(Fact item) => item.From.AddDays(random.Next(item.To.DayNumber - item.From.DayNumber + 1));

    private bool Maybe(int oneIn) => random.Next(oneIn) == 0;

    private void Fill(Tx tx)
    {
        foreach (var id in Enumerable.Range(1, People))
        {
            tx.Run(
                "INSERT INTO people (id, family_name, given_name, sort_key, origin, created_at, school) VALUES (@id, 'Я', @name, @name, 'roster', '2022', @school)",
                new
                {
                    id,
                    name = $"{id}",
                    school = IsFromElsewhere(id) ? "СОШ № 2" : null,
                }
            );
        }

        foreach (var e in Facts)
        {
            tx.Run(
                """
                INSERT INTO events (id, title, direction, kind, level, format, visibility, enrolment, status, starts_at, ends_at,
                    grade_from, grade_to, link, created_at)
                VALUES (@id, 'Событие', @direction, @kind, 'school', 'onsite', 'public', 'past', @status, @starts, @ends, 1, 11, @id, '2022')
                """,
                new
                {
                    e.Id,
                    e.Direction,
                    kind = e.Kind.Stored(),
                    status = e.Status.Stored(),
                    starts = Centre.Moment(e.From.ToDateTime(new TimeOnly(9, 0))),
                    ends = Centre.Moment(e.To.ToDateTime(new TimeOnly(18, 0))),
                }
            );
            if (e.People is not null)
            {
                tx.Run(
                    "INSERT INTO head_counts (event_id, people, pupils, counted_at) VALUES (@id, @people, @pupils, '2022')",
                    new
                    {
                        e.Id,
                        e.People,
                        e.Pupils,
                    }
                );
            }
        }

        foreach (var m in Marks)
        {
            tx.Run(
                """
                INSERT INTO sign_ups (event_id, person_id, role, status, attendance, signed_at, changed_at)
                VALUES (@event, @person, @role, 'cancelled', @attendance, '2022', '2022')
                """,
                new
                {
                    m.Event,
                    m.Person,
                    role = m.Role.Stored(),
                    attendance = m.Attendance.Stored(),
                }
            );
        }

        foreach (var v in Visits)
        {
            tx.Run("INSERT INTO visits (event_id, person_id, day) VALUES (@event, @person, @day)", v);
        }

        foreach (var d in Diplomas)
        {
            tx.Run(
                "INSERT INTO event_results (event_id, person_id, subject, result, changed_at) VALUES (@event, @person, @subject, @result, '2022')",
                new
                {
                    d.Event,
                    d.Person,
                    d.Subject,
                    result = d.Award.Stored(),
                }
            );
        }

        foreach (var s in Stays)
        {
            tx.Run(
                "INSERT INTO class_memberships (person_id, grade, letter, from_day, to_day) VALUES (@person, @grade, @letter, @from, @to)",
                s
            );
        }
    }
}
