using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports;

namespace TochkaBot.Admin.Reports;

/// <summary>The days that a call asks about.</summary>
internal static class PeriodQuery
{
    public static readonly IReadOnlyList<QueryParameter> Parameters =
    [
        QueryParameter.Day("from", "The first day of the period. Required."),
        QueryParameter.Day("to", "The last day of the period. Required."),
    ];

    /// <returns>With errors it is not to be used.</returns>
    public static Period Read(QueryValues query, CentreSettings centre, FieldErrors errors)
    {
        var (from, to) = (Day(query, "from", centre, errors), Day(query, "to", centre, errors));
        if (from > to)
        {
            errors.Add("to", "Must not be before from.");
        }

        return new Period(from ?? default, to ?? default);
    }

    public static DateOnly? Day(QueryValues query, string name, CentreSettings centre, FieldErrors errors)
    {
        if (query.Text(name) is null)
        {
            errors.Add(name, "Is required: a day like 2026-12-07.");
        }

        return query.Day(name, centre) is { } midnight ? DateOnly.FromDateTime(midnight.DateTime) : null;
    }
}
