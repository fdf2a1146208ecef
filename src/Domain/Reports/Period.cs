using System.Runtime.InteropServices;
using TochkaBot.Domain.Centre;

namespace TochkaBot.Domain.Reports;

/// <summary>Days of the centre, the first and the last among them.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>The school year that begins in this calendar year.</summary>
    public static Period Year(int firstYear) =>
        new(StudyYear.Begins(firstYear), StudyYear.Begins(firstYear + 1).AddDays(-1));

    /// <param name="half">1 ends with December, 2 with August.</param>
    public static Period Half(int firstYear, int half) =>
        half == 1
            ? Year(firstYear) with
            {
                To = new DateOnly(firstYear, 12, 31),
            }
            : Year(firstYear) with
            {
                From = new DateOnly(firstYear + 1, 1, 1),
            };

    public static Period Month(DateOnly day) =>
        new(new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1));

    public bool Has(DateOnly day) => day >= From && day <= To;
}
