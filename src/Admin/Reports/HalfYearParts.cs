using System.ComponentModel;
using TochkaBot.Admin.Events;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Admin.Reports;

internal sealed record DirectionView
{
    [Description("Its № in the table.")]
    public required int Number { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<ReportLineView> Rows { get; init; }

    public static DirectionView Of(DirectionPart part) =>
        new()
        {
            Number = part.Number,
            Code = part.Code,
            Title = part.Title,
            Rows = [.. part.Rows.Select(r => new ReportLineView { Events = [.. r.Events.Select(ReportEventView.Of)] })],
        };
}

[Description("A row of the table: one event, or several that were joined.")]
internal sealed record ReportLineView
{
    public required IReadOnlyList<ReportEventView> Events { get; init; }
}

internal sealed record ReportEventView
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    public required string Audience { get; init; }

    public required int People { get; init; }

    [Description("Null where it is not known how many they were.")]
    public required int? Pupils { get; init; }

    public required int? Teachers { get; init; }

    public required int? Guests { get; init; }

    [Description("As the table says it: «120 чел.».")]
    public required string PeopleText { get; init; }

    public required string DateText { get; init; }

    public required string? NewsUrl { get; init; }

    public static ReportEventView Of(ReportEvent item) =>
        new()
        {
            Id = item.Id,
            Title = item.Title,
            Audience = item.Audience,
            People = item.People,
            Pupils = item.Pupils,
            Teachers = item.Teachers,
            Guests = item.Guests,
            PeopleText = item.PeopleText,
            DateText = item.DateText,
            NewsUrl = item.NewsUrl,
        };
}

[Description("A course of the teachers.")]
internal sealed record CourseView
{
    public required string Title { get; init; }

    public required int? Hours { get; init; }

    [Description("As on the certificate: «10.12.2021», «2022».")]
    public required string CertificateDate { get; init; }

    public required string Provider { get; init; }

    public required int Staff { get; init; }

    public static CourseView Of(Course course) =>
        new()
        {
            Title = course.Title,
            Hours = course.Hours,
            CertificateDate = course.CertificateDate,
            Provider = course.Provider,
            Staff = course.Staff,
        };
}

internal sealed record GoalStateView
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required GradeRange Grades { get; init; }

    public required int TargetPercent { get; init; }

    [Description("Pupils that it is reached for.")]
    public required int Covered { get; init; }

    [Description("All pupils of these classes on that day.")]
    public required int Cohort { get; init; }

    [Description("Rounded down; 0 where there is nobody.")]
    public required decimal Percent { get; init; }

    public static GoalStateView Of(GoalState goal) =>
        new()
        {
            Code = goal.Code,
            Title = goal.Title,
            Grades = new GradeRange(goal.GradeFrom, goal.GradeTo),
            TargetPercent = goal.TargetPercent,
            Covered = goal.Covered,
            Cohort = goal.Cohort,
            Percent = goal.Percent,
        };
}
