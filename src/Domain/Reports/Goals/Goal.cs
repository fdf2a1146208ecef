using TochkaBot.Domain.Clubs;

namespace TochkaBot.Domain.Reports.Goals;

/// <summary>A share of the pupils of some classes that the centre has promised to reach.</summary>
public sealed record Goal
{
    public const int LongestCode = 40;
    public const int LongestTitle = 500;
    public const int MostSubjects = 20;
    public const int LongestSubject = 100;

    /// <summary>What programs call it.</summary>
    public string Code { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public int GradeFrom { get; init; } = 1;

    public int GradeTo { get; init; } = 11;

    public int TargetPercent { get; init; }

    public GoalCounts Counts { get; init; } = new();

    public bool Has(int grade) => grade >= GradeFrom && grade <= GradeTo;

    public bool IsValid =>
        Code.Length is > 0 and <= LongestCode
        && Title.Length is > 0 and <= LongestTitle
        && GradeFrom >= 1
        && GradeTo <= 11
        && GradeFrom <= GradeTo
        && TargetPercent is >= 0 and <= 100
        && Counts.Subjects.Count <= MostSubjects
        && Counts.Subjects.All(s => s.Length is > 0 and <= LongestSubject)
        && Counts.IsSomething;
}

/// <summary>What makes a pupil reached; any of it is enough.</summary>
public sealed record GoalCounts
{
    /// <summary>The class is taught one of these on the centre's equipment.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>A place in a club of one of the focuses; of any where none is named.</summary>
    public bool Clubs { get; init; }

    public IReadOnlyList<ClubFocus> Focuses { get; init; } = [];

    /// <summary>Came to an event in this school year.</summary>
    public bool Events { get; init; }

    public bool IsSomething => Subjects.Count > 0 || Clubs || Events;
}
