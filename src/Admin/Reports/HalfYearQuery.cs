using System.Globalization;
using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Admin.Reports;

internal enum ReportFormat
{
    Json,
    Docx,
    Xlsx,
}

/// <summary>Which report is asked for: a half year, a school year, or any days.</summary>
internal sealed record HalfYearQuery(Period Period, ReportFormat Format, bool Approved)
{
    public static readonly IReadOnlyList<QueryParameter> Parameters =
    [
        QueryParameter.Text("schoolYear", "A school year like 2022/23; not together with from and to."),
        QueryParameter.Text("half", "1 (September to December) or 2 (January to August); without it the whole year."),
        QueryParameter.Day("from", "With to: any other period."),
        QueryParameter.Day("to", "The last day of that period."),
        QueryParameter.Word<ReportFormat>("format", "json (default), or the files.", Spelling.Camel),
        QueryParameter.Flag("approved", "The file as it was frozen when it was approved; for docx and xlsx."),
    ];

    private static readonly string[] SchoolWords = ["schoolYear", "half"];

    public static HalfYearQuery Read(IQueryCollection query, CentreSettings centre, FieldErrors errors)
    {
        var values = new QueryValues(query, errors);
        var period =
            values.Text("from") is null && values.Text("to") is null
                ? School(values, errors)
                : Days(values, centre, errors);
        return new HalfYearQuery(
            period,
            values.Word<ReportFormat>("format", Spelling.Camel) ?? ReportFormat.Json,
            values.Flag("approved")
        );
    }

    private static Period School(QueryValues values, FieldErrors errors)
    {
        var half = values.Text("half") is null ? 0 : values.Whole("half", 0, 1, 2);
        if (FirstYear(values.Text("schoolYear")) is not { } year)
        {
            errors.Add("schoolYear", "Must be a school year like 2022/23.");
            return default;
        }

        return half == 0 ? Period.Year(year) : Period.Half(year, half);
    }

    private static Period Days(QueryValues values, CentreSettings centre, FieldErrors errors)
    {
        foreach (var other in SchoolWords.Where(name => values.Text(name) is not null))
        {
            errors.Add(other, "Must not stand beside from and to.");
        }

        var (from, to) = (Day(values, "from", centre, errors), Day(values, "to", centre, errors));
        var period = new Period(from ?? default, to ?? default);
        if (from is not null && to is not null && !period.IsSound())
        {
            errors.Add("to", $"Must not be before from, nor {Periods.MostDays} days or more after it.");
        }

        return period;
    }

    private static DateOnly? Day(QueryValues values, string name, CentreSettings centre, FieldErrors errors)
    {
        if (values.Text(name) is null)
        {
            errors.Add(name, "Must be a day like 2026-12-07: from and to stand together.");
            return null;
        }

        return values.Day(name, centre) is { } moment ? centre.Day(moment) : null;
    }

    /// <summary>«2022/23» or «2022/2023», of which the second part must follow the first.</summary>
    private static int? FirstYear(string? text)
    {
        if (
            text?.Split('/') is not [{ Length: 4 } first, { Length: 2 or 4 } second]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 2000 or > 2100
        )
        {
            return null;
        }

        var next = $"{year + 1}";
        return second == next || second == next[2..] ? year : null;
    }
}
