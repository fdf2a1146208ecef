using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Centre;

/// <summary>Days on which the centre rests, both ends included.</summary>
public sealed record Holiday
{
    public long Id { get; init; }

    public DateOnly FromDay { get; init; }

    public DateOnly ToDay { get; init; }

    public string Title { get; init; } = string.Empty;
}

/// <summary>«Каникулы и праздники»: the head's list. Clubs, repetitions and planned broadcasts rest; single events do not.</summary>
public static class HolidayStore
{
    private const string Columns = "id, from_day, to_day, title";

    /// <summary>Those that are over too: past lessons were left out because of them. The earliest first.</summary>
    public static IReadOnlyList<Holiday> All(Tx tx) =>
        tx.List<Holiday>($"SELECT {Columns} FROM holidays ORDER BY from_day, to_day");

    public static Holiday? Find(Tx tx, long id) =>
        tx.Find<Holiday>($"SELECT {Columns} FROM holidays WHERE id = @id", new { id });

    /// <summary>The holiday of a day, to say why nothing takes place; of several, the one that ends last.</summary>
    public static Holiday? On(Tx tx, DateOnly day) =>
        tx.Find<Holiday>(
            $"SELECT {Columns} FROM holidays WHERE to_day >= @day AND from_day <= @day ORDER BY to_day DESC, id LIMIT 1",
            new { day }
        );

    public static bool Covers(Tx tx, DateOnly day) => On(tx, day) is not null;

    /// <summary>This moment, or the same time of the first day on which the centre works again.</summary>
    public static DateTimeOffset Next(Tx tx, CentreSettings centre, DateTimeOffset moment)
    {
        var wall = centre.Local(moment).DateTime;
        var day = DateOnly.FromDateTime(wall);
        while (On(tx, day) is { } rest)
        {
            day = rest.ToDay.AddDays(1);
        }

        return day == DateOnly.FromDateTime(wall) ? moment : centre.Moment(day.ToDateTime(TimeOnly.FromDateTime(wall)));
    }

    /// <returns>Its id; nothing when just these days are there already.</returns>
    public static long? Add(Tx tx, DateOnly from, DateOnly to, string title, long? by) =>
        tx.Find<long?>(
            """
            INSERT INTO holidays (from_day, to_day, title, created_by, created_at)
            VALUES (@from, @to, @title, @by, @now)
            ON CONFLICT (from_day, to_day) DO NOTHING
            RETURNING id
            """,
            new
            {
                from,
                to,
                title,
                by,
                now = tx.Now,
            }
        );

    /// <returns>Whether it was there.</returns>
    public static bool Remove(Tx tx, long id) => tx.Run("DELETE FROM holidays WHERE id = @id", new { id }) == 1;
}
