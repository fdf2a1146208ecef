using TochkaBot.Domain.People;

namespace TochkaBot.Bot.People;

internal enum StartStep
{
    PupilGrade,
    PupilLetter,
    PupilName,
    StaffCode,
    StaffName,
}

/// <summary>What the greeting has gathered so far.</summary>
internal sealed record StartState(StartStep Step)
{
    public int Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    public long Invitation { get; init; }

    public StaffRole Role { get; init; }

    /// <summary>The payload of the link that led here; empty when none did.</summary>
    public string Wanted { get; init; } = string.Empty;
}
