using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Roster;

/// <summary>The school years that were begun here.</summary>
public static class SchoolYearStore
{
    /// <returns>Since when, or nothing while nobody has been moved up into it.</returns>
    public static DateOnly? BegunOn(Tx tx, int firstYear) =>
        tx.Find<DateOnly?>("SELECT begun_on FROM school_years WHERE first_year = @firstYear", new { firstYear });

    /// <summary>The table refuses the same year a second time, and with it the whole transaction.</summary>
    internal static void Begin(Tx tx, int firstYear, DateOnly on, long? by) =>
        tx.Run(
            "INSERT INTO school_years (first_year, begun_on, applied_at, applied_by) VALUES (@firstYear, @on, @now, @by)",
            new
            {
                firstYear,
                on,
                now = tx.Now,
                by,
            }
        );
}
