using System.Globalization;
using System.Text.Json.Serialization;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Reports.Goals;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>«Анализ работы» of one period: what its tables say, counted once for the document, the workbook and programs.</summary>
public sealed record Analysis
{
    public DateOnly From { get; init; }

    public DateOnly To { get; init; }

    /// <summary>The day that its figures are of and that stands under it.</summary>
    public DateOnly On { get; init; }

    /// <summary>Only those in which something happened; their numbers are the №.</summary>
    public IReadOnlyList<DirectionPart> Directions { get; init; } = [];

    public Tally Total { get; init; } = new();

    public IReadOnlyList<Course> Training { get; init; } = [];

    public IReadOnlyList<GoalState> Goals { get; init; } = [];

    /// <summary>Nothing where neither clubs are kept nor a number was given.</summary>
    public Enrolled? Enrolled { get; init; }

    /// <summary>Class by class: what stands behind the totals, without names.</summary>
    public IReadOnlyList<CountRow> Classes { get; init; } = [];

    public IReadOnlyList<MissingPiece> Missing { get; init; } = [];

    /// <summary>The half year or year before.</summary>
    public Figures? Before { get; init; }

    [JsonIgnore]
    public Period Period => new(From, To);

    [JsonIgnore]
    public IEnumerable<ReportEvent> Events => Directions.SelectMany(d => d.Rows).SelectMany(r => r.Events);
}

public sealed record DirectionPart
{
    public int Number { get; init; }

    public string Code { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public IReadOnlyList<ReportRow> Rows { get; init; } = [];
}

/// <summary>A row of the table: one event, or several that were joined.</summary>
public sealed record ReportRow
{
    public IReadOnlyList<ReportEvent> Events { get; init; } = [];
}

public sealed record ReportEvent
{
    public long Id { get; init; }

    public string Title { get; init; } = string.Empty;

    public string Audience { get; init; } = string.Empty;

    /// <summary>«120 чел.», «3 педагога»: as entered, else made from the numbers; empty where nobody counted.</summary>
    public string PeopleText { get; init; } = string.Empty;

    public string DateText { get; init; } = string.Empty;

    public string? NewsUrl { get; init; }

    public int People { get; init; }

    /// <summary>Nothing where it is not known how many they were.</summary>
    public int? Pupils { get; init; }

    public int? Teachers { get; init; }

    public int? Guests { get; init; }

    public Tally Tally { get; init; } = new();
}

/// <summary>A course of the teachers.</summary>
public sealed record Course
{
    public string Title { get; init; } = string.Empty;

    public int? Hours { get; init; }

    /// <summary>As on the certificate: «10.12.2021», «2022».</summary>
    public string CertificateDate { get; init; } = string.Empty;

    public string Provider { get; init; } = string.Empty;

    public int Staff { get; init; }
}

public sealed record GoalState
{
    public string Code { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public int GradeFrom { get; init; }

    public int GradeTo { get; init; }

    public int TargetPercent { get; init; }

    public int Covered { get; init; }

    public int Cohort { get; init; }

    /// <summary>Rounded down: a goal is reached when it is.</summary>
    public decimal Percent { get; init; }

    /// <summary>«23,3 %», as it is written in Russian.</summary>
    [JsonIgnore]
    public string PercentText => $"{Percent.ToString("0.#", CultureInfo.GetCultureInfo("ru-RU"))} %";

    /// <summary>How many more pupils it takes.</summary>
    public int Left { get; init; }

    public static GoalState Of(GoalCoverage coverage) =>
        new()
        {
            Code = coverage.Goal.Code,
            Title = coverage.Goal.Title,
            GradeFrom = coverage.Goal.GradeFrom,
            GradeTo = coverage.Goal.GradeTo,
            TargetPercent = coverage.Goal.TargetPercent,
            Covered = coverage.Share.Covered,
            Cohort = coverage.Share.Cohort,
            Percent = coverage.Share.Percent,
            Left = coverage.Lacking,
        };
}

/// <summary>«Занимаются: N на дату».</summary>
public sealed record Enrolled
{
    public int Pupils { get; init; }

    public DateOnly On { get; init; }

    /// <summary>Why it is another number than the computed one.</summary>
    public string? Reason { get; init; }

    /// <summary>What was computed, where somebody set another.</summary>
    public int? Computed { get; init; }
}

/// <summary>What is compared between half years.</summary>
public sealed record Figures
{
    public DateOnly From { get; init; }

    public DateOnly To { get; init; }

    public int Events { get; init; }

    public int People { get; init; }

    public int UniquePupils { get; init; }

    public int? Enrolled { get; init; }
}
