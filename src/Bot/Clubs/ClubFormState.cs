using System.Text.Json.Serialization;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>One question of the form; its name goes into the buttons.</summary>
internal enum ClubStep
{
    Title,
    Kind,
    Focus,
    Subject,
    Hours,
    Teacher,
    Grades,
    Timetable,
    Places,
    Preview,
    Fields,
    Dates,
    Description,
}

/// <summary>What the form has gathered. Without a club id it makes a new one, with its first group.</summary>
internal sealed record ClubFormState(ClubStep Step, ClubDraft Draft)
{
    public long? ClubId { get; init; }

    public IReadOnlyList<WeeklyLesson> Week { get; init; } = [];

    public int? Places { get; init; }

    /// <summary>Questions follow one another; else each answer leads back to the preview.</summary>
    public bool InOrder { get; init; }

    /// <summary>Who leads the centre names the teacher; others write down their own.</summary>
    public bool NamesTeacher { get; init; }

    [JsonIgnore]
    public bool IsNew => ClubId is null;

    public ClubFormState Next()
    {
        if (!InOrder || Step >= ClubStep.Places)
        {
            return this with { Step = Draft.Title.Length == 0 ? ClubStep.Title : ClubStep.Preview, InOrder = false };
        }

        var next = Step + 1;
        return this with { Step = next == ClubStep.Teacher && !NamesTeacher ? next + 1 : next };
    }
}
