using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>Lessons to choose from: today's, those that nobody has marked, those of a group that come.</summary>
internal sealed class LessonListFlow : IFlow
{
    private const int PerPage = 8;
    private const int MostOfDay = 40;
    private const int DaysAhead = 14;

    public string Name => "clubLessons";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["clToday", "clLate", "clDays"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "clLate" => ForStaff(turn, Late),
            "clDays" => GroupFlow.ForGroup(turn, turn.Id(0), (club, group) => Ahead(turn, club, group)),
            _ => ForStaff(turn, TodayList),
        };

    public Reply? Fresh(Turn turn) => Answer(turn);

    private static Reply ForStaff(Turn turn, Func<Turn, Reply> answer) =>
        turn.Actor.IsStaff ? answer(turn) : ClubsFlow.Missing(turn).Under(HomeTexts.NotAllowed);

    private static Reply TodayList(Turn turn)
    {
        var today = turn.Today;
        var lessons = Lessons.LedBy(turn.Tx, turn.Actor, today);
        var nothing =
            HolidayStore.Covers(turn.Tx, today) || SuspendedDayStore.CoversAll(turn.Tx, today)
                ? LessonTexts.RestToday
                : LessonTexts.NothingToday;
        return new Screen(
            lessons.Count > 0 ? $"<b>Занятия сегодня</b>\n\nВыберите, кого отметить." : nothing,
            [
                .. lessons.Take(MostOfDay).Select(l => Row(l, LessonTexts.Label(l, turn.LocalNow, withDay: false))),
                [
                    Button.To(
                        LessonTexts.Unmarked(Lessons.Unmarked(turn.Tx, turn.Centre, turn.Actor).Count),
                        "clLate",
                        0
                    ),
                ],
                [Button.To(HomeTexts.Back, ClubsFlow.Verb)],
            ]
        );
    }

    private static Reply Late(Turn turn)
    {
        var lessons = Lessons.Unmarked(turn.Tx, turn.Centre, turn.Actor);
        var page = Paging.Page(turn.Id(0), lessons.Count, PerPage);
        return new Screen(
            lessons.Count > 0
                ? "<b>Не отмеченные занятия</b>\n\nПока занятие не отмечено, в отчёты оно не попадает."
                : LessonTexts.NothingUnmarked,
            [
                .. lessons
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(l => Row(l, LessonTexts.Label(l, turn.LocalNow, withDay: true))),
                Paging.Row(
                    Button.To(HomeTexts.Back, "clToday"),
                    "clLate",
                    page,
                    hasMore: lessons.Count > (page + 1) * PerPage
                ),
            ]
        );
    }

    private static Reply Ahead(Turn turn, Club club, ClubGroup group)
    {
        var today = turn.Today;
        var lessons = Lessons.Of(turn.Tx, club, group, today, today.AddDays(DaysAhead));
        return new Screen(
            lessons.Count > 0 ? $"<b>Ближайшие занятия</b>, {Html.Safe(group.Title)}" : LessonTexts.NothingAhead,
            [
                .. lessons.Take(PerPage * 2).Select(l => Row(l, LessonTexts.LabelInGroup(l, turn.LocalNow))),
                [Button.To(LessonTexts.Extra, "clExtra", group.Id)],
                [Button.To(HomeTexts.Back, "clGroup", group.Id)],
            ]
        );
    }

    private static IReadOnlyList<Button> Row(Lesson lesson, string label) =>
        [Button.To(label, "clLesson", LessonFlow.Words(lesson))];
}
