using System.Text.RegularExpressions;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Words;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>The words of one report: the texts with the facts in them.</summary>
public sealed partial record FilledTexts
{
    private const int Patience = 200;

    public string Title { get; init; } = string.Empty;

    /// <summary>A paragraph each, as the others.</summary>
    public IReadOnlyList<string> History { get; init; } = [];

    public string TasksTitle { get; init; } = string.Empty;

    public IReadOnlyList<string> Tasks { get; init; } = [];

    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>«По состоянию на 30 сентября 2022 г. … занимаются 237 обучающихся.»; empty where it is not known.</summary>
    public string Enrolled { get; init; } = string.Empty;

    /// <summary>How far each goal is; none where there are no class lists to count in.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    public IReadOnlyList<string> Openness { get; init; } = [];

    public string Signer { get; init; } = string.Empty;

    public string SignerName { get; init; } = string.Empty;

    public string Date { get; init; } = string.Empty;

    public static FilledTexts Of(Tx tx, CentreSettings centre, Analysis analysis)
    {
        var texts = ReportTextStore.All(tx);
        var marks = Marks(texts, centre, analysis);
        IReadOnlyList<string> Lines(ReportSection section) =>
            [
                .. Fill(texts.Of(section, centre), marks)
                    .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            ];

        string One(ReportSection section) => string.Join(' ', Lines(section));
        return new FilledTexts
        {
            Title = One(ReportSection.Title),
            History = Lines(ReportSection.History),
            TasksTitle = $"Задачи Центра на {analysis.Period.SchoolYear()} учебный год",
            Tasks = Lines(ReportSection.Tasks),
            Subjects = Lines(ReportSection.Subjects),
            Enrolled = EnrolledLine(analysis.Enrolled, marks[UsualTexts.Centre]),
            Goals = [.. analysis.Goals.Where(g => g.Cohort > 0).Select(Reached)],
            Openness = Lines(ReportSection.Openness),
            Signer = $"Руководитель Центра {marks[UsualTexts.Centre]}",
            SignerName = One(ReportSection.Head),
            Date = string.Join(", ", Lines(ReportSection.Place).Append(RussianPeriod.Day(analysis.On))),
        };
    }

    private static Dictionary<string, string> Marks(KeptTexts texts, CentreSettings centre, Analysis analysis) =>
        new(StringComparer.OrdinalIgnoreCase)
        {
            [UsualTexts.School] = texts.Of(ReportSection.School, centre) is { Length: > 0 } school
                ? school.ReplaceLineEndings(" ")
                : "нашей школы",
            [UsualTexts.Centre] = Quoted(centre.Name),
            [UsualTexts.Period] = PeriodTexts.Name(analysis.Period),
            [UsualTexts.SchoolYear] = analysis.Period.SchoolYear(),
            [UsualTexts.Events] = Plural.Of(analysis.Total.Events, "мероприятие", "мероприятия", "мероприятий"),
            [UsualTexts.People] = Plural.Of(analysis.Total.People, "участник", "участника", "участников"),
            [UsualTexts.Goals] = string.Join('\n', analysis.Goals.Select(Aim)),
        };

    private static string Fill(string text, Dictionary<string, string> marks) =>
        Mark().Replace(text, m => marks.GetValueOrDefault(m.Value, m.Value));

    /// <summary>«Точка роста», also where the centre is called «Центр «Точка роста» села …».</summary>
    private static string Quoted(string name) =>
        InQuotes().Match(name) is { Success: true } quoted ? quoted.Value : $"«{name}»";

    private static string Aim(GoalState goal) =>
        $"{goal.Title}: {(goal.TargetPercent < 100 ? "не менее " : string.Empty)}{goal.TargetPercent} %.";

    private static string Reached(GoalState goal) =>
        $"{goal.Title}: {goal.PercentText} ({goal.Covered} из {goal.Cohort}), цель — {goal.TargetPercent} %.";

    private static string EnrolledLine(Enrolled? enrolled, string centre) =>
        enrolled is null
            ? string.Empty
            : $"По состоянию на {RussianPeriod.Day(enrolled.On)} в Центре {centre} {Plural.Form(enrolled.Pupils, "занимается", "занимаются", "занимаются")} "
                + $"{Plural.Of(enrolled.Pupils, "обучающийся", "обучающихся", "обучающихся")}.";

    [GeneratedRegex(@"\{[^{}\n]{1,30}\}", RegexOptions.None, Patience)]
    private static partial Regex Mark();

    [GeneratedRegex("«[^«»]+»", RegexOptions.None, Patience)]
    private static partial Regex InQuotes();
}
