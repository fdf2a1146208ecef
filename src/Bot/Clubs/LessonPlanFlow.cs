using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>«Занятия не будет», and «Занятие всё-таки будет».</summary>
internal sealed class LessonPlanFlow : IFlow
{
    public string Name => "clubLessonPlan";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["clNo", "clNoNow", "clYes"];

    public Reply Answer(Turn turn) =>
        LessonFlow.ForLesson(
            turn,
            lesson =>
                turn.Verb switch
                {
                    "clNoNow" => Cancel(turn, lesson),
                    "clYes" => Restore(turn, lesson),
                    _ => AskCancel(turn, lesson),
                }
        );

    public Reply? Fresh(Turn turn) => LessonFlow.ForLesson(turn, lesson => LessonFlow.Show(turn, lesson));

    private static Reply AskCancel(Turn turn, Lesson lesson)
    {
        if (lesson.IsHeld || lesson.IsCancelled)
        {
            return LessonFlow.Under(
                LessonFlow.Show(turn, lesson),
                lesson.IsHeld ? LessonTexts.HeldAlready : LessonTexts.CancelledAlready
            );
        }

        var begins = turn.Centre.Moment(lesson.Begins);
        var isAhead = begins > turn.Tx.Now;
        var isUrgent = isAhead && begins - turn.Tx.Now <= TimeSpan.FromDays(1);
        var families = isAhead ? Lessons.Pupils(turn.Tx, lesson).Count : 0;
        return new Screen(
            LessonTexts.CancelQuestion(lesson, families, isUrgent, turn.LocalNow),
            [
                .. Enum.GetValues<LessonReason>()
                    .Select(r => Button.Bad(LessonTexts.Reason(r), "clNoNow", [.. LessonFlow.Words(lesson), (int)r]))
                    .Chunk(2),
                [Button.To(HomeTexts.Back, "clLesson", LessonFlow.Words(lesson))],
            ]
        );
    }

    private static Reply Cancel(Turn turn, Lesson lesson)
    {
        if (turn.Id(3) is not { } number || !Enum.IsDefined((LessonReason)number))
        {
            return AskCancel(turn, lesson);
        }

        var outcome = Marking.Cancel(turn.Tx, turn.Centre, turn.Actor, lesson, (LessonReason)number);
        var now = Lessons.Find(turn.Tx, lesson.Group.Id, lesson.Day, lesson.Starts) ?? lesson;
        return LessonFlow.Under(
            LessonFlow.Show(turn, now),
            outcome switch
            {
                LessonOutcome.Done => LessonTexts.CancelledNow,
                LessonOutcome.TooLate => LessonTexts.HeldAlready,
                _ => LessonTexts.CancelledAlready,
            }
        );
    }

    private static Reply Restore(Turn turn, Lesson lesson)
    {
        var outcome = Marking.Restore(turn.Tx, turn.Centre, turn.Actor, lesson);
        var now = Lessons.Find(turn.Tx, lesson.Group.Id, lesson.Day, lesson.Starts) ?? lesson;
        return outcome == LessonOutcome.Done
            ? LessonFlow.Under(LessonFlow.Show(turn, now), LessonTexts.RestoredNow)
            : LessonFlow.Show(turn, now);
    }
}
