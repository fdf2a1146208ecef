using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>The lesson that was understood and waits for «Добавить».</summary>
internal sealed record ExtraState(long GroupId)
{
    public DateTime? Begins { get; init; }

    public int Minutes { get; init; }

    public string Place { get; init; } = string.Empty;
}

/// <summary>A lesson beside the timetable, in one line: «завтра 15:30, 60 мин, каб. 12».</summary>
internal sealed partial class ExtraFlow : IFlow
{
    public string Name => "clubExtra";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["clExtra", "clExtraNow"];

    public Reply Answer(Turn turn)
    {
        var state = turn.State<ExtraState>(Name);
        return GroupFlow.ForGroup(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : state?.GroupId,
            (club, group) =>
                turn.Verb switch
                {
                    "clExtra" => Ask(group),
                    "clExtraNow" => Add(turn, club, group, state?.GroupId == group.Id ? state : null),
                    _ => Read(turn, club, group),
                }
        );
    }

    public Reply? Fresh(Turn turn) =>
        GroupFlow.ForGroup(turn, turn.Id(0), (club, group) => GroupFlow.Show(turn, club, group));

    private Reply Ask(ClubGroup group, string? heading = null)
    {
        var screen = new Screen(LessonTexts.AskExtra, [Button.To(HomeTexts.Back, "clGroup", group.Id)]);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new ExtraState(group.Id));
    }

    private Reply Read(Turn turn, Club club, ClubGroup group)
    {
        if (turn.Said is not Typed typed)
        {
            return Ask(group, LessonTexts.ExtraRefused);
        }

        var lasting = Lasting().Match(typed.Text);
        var minutes = lasting.Success
            ? int.Parse(lasting.Groups["n"].Value, CultureInfo.InvariantCulture)
            : Usual(turn, group).Minutes;
        var text = lasting.Success ? typed.Text.Remove(lasting.Index, lasting.Length) : typed.Text;
        var reading = DateReader.Read(text, turn.LocalNow.DateTime);
        if (reading is not { Day: { } day, Time: { } time } || minutes is < 5 or > 480)
        {
            return Ask(group, LessonTexts.ExtraRefused);
        }

        var said = reading.Rest.Trim(' ', ',', '.', ';');
        var place = said.Length is > 0 and <= WeeklyLesson.LongestPlace ? said : Usual(turn, group).Place;
        var begins = day.ToDateTime(time);
        var lesson = new Lesson(
            club,
            group,
            day,
            begins.ToString("HH:mm", CultureInfo.InvariantCulture),
            minutes,
            place
        );
        var screen = new Screen(
            LessonTexts.ExtraQuestion(lesson, begins > turn.LocalNow.DateTime, turn.LocalNow),
            [Button.Good(LessonTexts.ExtraYes, "clExtraNow", group.Id)],
            [Button.To(HomeTexts.Back, "clExtra", group.Id)]
        );
        return new Reply(screen).Wait(
            Name,
            new ExtraState(group.Id)
            {
                Begins = begins,
                Minutes = minutes,
                Place = place,
            }
        );
    }

    private Reply Add(Turn turn, Club club, ClubGroup group, ExtraState? state)
    {
        if (state?.Begins is not { } begins)
        {
            return Ask(group);
        }

        var outcome = Marking.Add(turn.Tx, turn.Centre, turn.Actor, group.Id, begins, state.Minutes, state.Place);
        return outcome switch
        {
            LessonOutcome.Done => new Screen(
                $"{LessonTexts.Title(Lessons.Find(turn.Tx, group.Id, DateOnly.FromDateTime(begins), $"{begins:HH\\:mm}")!, turn.LocalNow)}\n\n✅ Занятие добавлено.",
                [Button.To(GroupTexts.Ahead, "clDays", group.Id)],
                [Button.To(HomeTexts.Back, "clGroup", group.Id)]
            ),
            LessonOutcome.Already => Ask(group, LessonTexts.AddedAlready),
            LessonOutcome.OutsideClub => Ask(group, LessonTexts.OutsideClub),
            _ => GroupFlow.Show(turn, club, group).Under(LessonTexts.ExtraRefused),
        };
    }

    /// <summary>As long and where the group usually meets.</summary>
    private static WeeklyLesson Usual(Turn turn, ClubGroup group) =>
        TimetableStore.Of(turn.Tx, group.Id) is [var first, ..] ? first : new WeeklyLesson();

    [GeneratedRegex(
        @"(?<n>\d{1,3})\s*мин(ут[аы]?)?(?!\p{L})\.?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        200
    )]
    private static partial Regex Lasting();
}
