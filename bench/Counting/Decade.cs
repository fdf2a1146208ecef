using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bench.Counting;

internal sealed record Size(string Name, int Pupils, int Events, int Participations);

/// <summary>Ten school years, invented: every pupil in a class each year, events of every kind, head counts, days, diplomas.</summary>
internal sealed class Decade(Size size)
{
    public const int FirstYear = 2016;
    public const int Years = 10;

    private static readonly string[] Directions =
    [
        "joint",
        "experience",
        "promotion",
        "mentoring",
        "career",
        "projects",
    ];
    private static readonly string[] Kinds = ["contest", "olympiad", "project", "masterclass", "tournament"];
    private static readonly string[] Results = ["participant", "prizeWinner", "winner"];

    private readonly Random random = new(7);

    /// <summary>Eleven years of children pass through a school in ten: about twice as many as there are at once.</summary>
    private int People => size.Pupils * 2;

    public void Fill(Tx tx)
    {
        for (var id = 1; id <= People; id++)
        {
            AddPerson(tx, id);
        }

        for (var id = 1; id <= size.Events; id++)
        {
            AddEvent(tx, id);
        }
    }

    private void AddPerson(Tx tx, int id)
    {
        tx.Run(
            "INSERT INTO people (id, family_name, given_name, sort_key, origin, created_at) VALUES (@id, @name, 'Имя', @name, 'roster', '2016')",
            new { id, name = $"Фамилия{id:D6}" }
        );
        // The first half of them is in the school from the beginning, the other comes year by year.
        var begins = id <= size.Pupils ? 0 : (id - size.Pupils) * Years / size.Pupils;
        var grade = id <= size.Pupils ? 1 + (id % 11) : 1;
        for (var year = begins; year < Years && grade <= 11; year++, grade++)
        {
            var day = new DateOnly(FirstYear + year, 9, 1);
            tx.Run(
                "INSERT INTO class_memberships (person_id, grade, letter, from_day, to_day) VALUES (@id, @grade, @letter, @day, @until)",
                new
                {
                    id,
                    grade,
                    letter = id % 2 == 0 ? "А" : "Б",
                    day,
                    until = year == Years - 1 ? (DateOnly?)null : day.AddYears(1),
                }
            );
        }
    }

    private void AddEvent(Tx tx, int id)
    {
        var centre = new CentreSettings();
        var day = new DateOnly(FirstYear, 9, 1).AddDays((int)((long)id * 365 * Years / (size.Events + 1)));
        var kind = Kinds[id % Kinds.Length];
        tx.Run(
            """
            INSERT INTO events (id, title, direction, kind, level, format, visibility, enrolment, status, starts_at, ends_at,
                grade_from, grade_to, link, created_at)
            VALUES (@id, @title, @direction, @kind, 'school', 'onsite', 'public', 'past', 'finished', @starts, @ends, 1, 11, @id, '2016')
            """,
            new
            {
                id,
                title = $"Мероприятие {id}",
                direction = Directions[id % Directions.Length],
                kind,
                starts = centre.Moment(day.ToDateTime(new TimeOnly(10, 0))),
                ends = centre.Moment(day.AddDays(kind == "project" ? 30 : 0).ToDateTime(new TimeOnly(12, 0))),
            }
        );
        if (id % 10 == 0)
        {
            tx.Run("INSERT INTO head_counts (event_id, people, counted_at) VALUES (@id, 500, '2016')", new { id });
        }

        var first = random.Next(People);
        for (var i = 0; i < size.Participations / size.Events; i++)
        {
            Come(tx, id, kind, 1 + ((first + (i * 7)) % People), day);
        }
    }

    private void Come(Tx tx, int id, string kind, int person, DateOnly day)
    {
        tx.Run(
            """
            INSERT INTO sign_ups (event_id, person_id, role, status, attendance, signed_at, changed_at)
            VALUES (@id, @person, 'pupil', 'seated', 'came', '2016', '2016')
            """,
            new { id, person }
        );
        if (kind == "project" && id % 20 == 2)
        {
            tx.Run(
                "INSERT INTO visits (event_id, person_id, day) VALUES (@id, @person, @day)",
                new
                {
                    id,
                    person,
                    day,
                }
            );
        }

        if (kind is "contest" or "olympiad" && person % 5 == 0)
        {
            tx.Run(
                "INSERT INTO event_results (event_id, person_id, result, changed_at) VALUES (@id, @person, @result, '2016')",
                new
                {
                    id,
                    person,
                    result = Results[person / 5 % Results.Length],
                }
            );
        }
    }
}
