using System.ComponentModel;
using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Admin.Reports;

[Description("The half-year report. Counts only: no names.")]
internal sealed record HalfYearView
{
    public required string SchoolYear { get; init; }

    [Description("1 or 2; null for any other period.")]
    public required int? Half { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    [Description("The day of its figures and signature: the last of the period, or today while it runs.")]
    public required DateOnly On { get; init; }

    [Description("Those in which something happened, numbered as in the table.")]
    public required IReadOnlyList<DirectionView> Directions { get; init; }

    [Description("Teachers' courses whose certificate was given by that day.")]
    public required IReadOnlyList<CourseView> Training { get; init; }

    public required IReadOnlyList<GoalStateView> Goals { get; init; }

    [Description("How many attend; null where nobody has said.")]
    public required int? Enrolled { get; init; }

    [Description("The day of that number.")]
    public required DateOnly? EnrolledOn { get; init; }

    [Description("The computed number, where the head has set another.")]
    public required int? EnrolledComputed { get; init; }

    public required int Events { get; init; }

    [Description("Different named persons and heads without a name, over the whole.")]
    public required int People { get; init; }

    [Description("Of these, who are known to be pupils.")]
    public required int Pupils { get; init; }

    public required int Teachers { get; init; }

    public required int Guests { get; init; }

    [Description("Of these, who were counted without being told apart.")]
    public required int Unknown { get; init; }

    [Description("Different pupils by name.")]
    public required int UniquePupils { get; init; }

    [Description("What the report lacks.")]
    public required IReadOnlyList<MissingView> Missing { get; init; }

    [Description("The same of the period before.")]
    public required BeforeView? Before { get; init; }

    [Description("When the report was approved and what is different since; null while it is not approved.")]
    public required ApprovedView? Approved { get; init; }

    public static HalfYearView Of(Analysis analysis, ApprovedReport? approved, CentreSettings centre) =>
        new()
        {
            SchoolYear = analysis.Period.SchoolYear(),
            Half = analysis.Period.HalfNumber(),
            From = analysis.From,
            To = analysis.To,
            On = analysis.On,
            Directions = [.. analysis.Directions.Select(DirectionView.Of)],
            Training = [.. analysis.Training.Select(CourseView.Of)],
            Goals = [.. analysis.Goals.Select(GoalStateView.Of)],
            Enrolled = analysis.Enrolled?.Pupils,
            EnrolledOn = analysis.Enrolled?.On,
            EnrolledComputed = analysis.Enrolled?.Computed,
            Events = analysis.Total.Events,
            People = analysis.Total.People,
            Pupils = analysis.Total.Pupils,
            Teachers = analysis.Total.Teachers,
            Guests = analysis.Total.Guests,
            Unknown = analysis.Total.Untold,
            UniquePupils = analysis.Total.UniquePupils,
            Missing = [.. analysis.Missing.Select(MissingView.Of)],
            Before = analysis.Before is { } before ? BeforeView.Of(before) : null,
            Approved = approved is null
                ? null
                : new ApprovedView
                {
                    At = centre.Local(approved.At),
                    Changes = ChangeTexts.Between(approved.Content, analysis),
                },
        };
}

internal sealed record MissingView
{
    [JsonConverter(typeof(CamelWord<MissingKind>))]
    public required MissingKind Kind { get; init; }

    [Description("The event that it is about.")]
    public required long? EventId { get; init; }

    [Description("Of the event or the direction.")]
    public required string? Title { get; init; }

    [Description("The requisite that is empty.")]
    [JsonConverter(typeof(CamelWord<ReportSection>))]
    public required ReportSection? Section { get; init; }

    public static MissingView Of(MissingPiece piece) =>
        new()
        {
            Kind = piece.Kind,
            EventId = piece.EventId,
            Title = piece.Title,
            Section = piece.Section,
        };
}

internal sealed record BeforeView
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required int Events { get; init; }

    public required int People { get; init; }

    public required int UniquePupils { get; init; }

    public required int? Enrolled { get; init; }

    public static BeforeView Of(Figures figures) =>
        new()
        {
            From = figures.From,
            To = figures.To,
            Events = figures.Events,
            People = figures.People,
            UniquePupils = figures.UniquePupils,
            Enrolled = figures.Enrolled,
        };
}

internal sealed record ApprovedView
{
    public required DateTimeOffset At { get; init; }

    [Description("In Russian, a sentence for each difference.")]
    public required IReadOnlyList<string> Changes { get; init; }
}
