namespace TochkaBot.Domain.Clubs;

public enum ClubKind
{
    /// <summary>Дополнительная общеобразовательная программа (ДОП).</summary>
    Additional,

    /// <summary>Внеурочная деятельность.</summary>
    Extracurricular,
}

/// <summary>The направленность of a programme, as the federal rules for additional education list them.</summary>
public enum ClubFocus
{
    Science,
    Technology,
    Humanities,
    Arts,
    Sports,
    Tourism,
}

public enum ClubStatus
{
    /// <summary>Only staff who may edit it see it.</summary>
    Draft,

    /// <summary>Families may enrol.</summary>
    Open,

    /// <summary>Over, or ended before its time: it stays on record.</summary>
    Closed,
}

/// <summary>What can be written down about a programme.</summary>
public record ClubDraft
{
    public const int LongestTitle = 200;
    public const int LongestDescription = 1500;
    public const int LongestSubject = 100;
    public const int MostHours = 1000;

    public string Title { get; init; } = string.Empty;

    public string Description { get; init; } = string.Empty;

    public ClubKind Kind { get; init; }

    public ClubFocus Focus { get; init; }

    public string Subject { get; init; } = string.Empty;

    /// <summary>Hours of the programme in a year.</summary>
    public int? Hours { get; init; }

    /// <summary>Who leads it; nobody after somebody left and named no successor.</summary>
    public long? TeacherId { get; init; }

    public int GradeFrom { get; init; } = 1;

    public int GradeTo { get; init; } = 11;

    public DateOnly FirstDay { get; init; }

    public DateOnly LastDay { get; init; }

    public bool IsFor(int? grade) => grade is { } known && known >= GradeFrom && known <= GradeTo;

    public bool IsValid =>
        Title.Length is > 0 and <= LongestTitle
        && Description.Length <= LongestDescription
        && Subject.Length <= LongestSubject
        && Hours is null or (>= 1 and <= MostHours)
        && GradeFrom is >= 1 and <= 11
        && GradeTo is >= 1 and <= 11
        && GradeFrom <= GradeTo
        && FirstDay <= LastDay
        && Enum.IsDefined(Kind)
        && Enum.IsDefined(Focus);
}

/// <summary>A programme of additional education or extracurricular work, through a school year.</summary>
public sealed record Club : ClubDraft
{
    /// <summary>What is written down, without what the club has become.</summary>
    public ClubDraft Draft() =>
        new()
        {
            Title = Title,
            Description = Description,
            Kind = Kind,
            Focus = Focus,
            Subject = Subject,
            Hours = Hours,
            TeacherId = TeacherId,
            GradeFrom = GradeFrom,
            GradeTo = GradeTo,
            FirstDay = FirstDay,
            LastDay = LastDay,
        };

    public long Id { get; init; }

    public ClubStatus Status { get; init; }

    /// <summary>The payload of its deep link.</summary>
    public string Link { get; init; } = string.Empty;

    /// <summary>Whether it still goes on: nothing of it changes once it is over.</summary>
    public bool IsOpenOn(DateOnly day) => Status == ClubStatus.Open && day <= LastDay;

    public Club With(ClubDraft draft) =>
        this with
        {
            Title = draft.Title,
            Description = draft.Description,
            Kind = draft.Kind,
            Focus = draft.Focus,
            Subject = draft.Subject,
            Hours = draft.Hours,
            TeacherId = draft.TeacherId,
            GradeFrom = draft.GradeFrom,
            GradeTo = draft.GradeTo,
            FirstDay = draft.FirstDay,
            LastDay = draft.LastDay,
        };
}
