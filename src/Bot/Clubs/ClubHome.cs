using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>On the home screen: «Кружки» for everybody, and for a teacher the lessons of today.</summary>
internal sealed class ClubHome : IHomeRows
{
    private const int MostLessons = 4;

    public IEnumerable<Button> Buttons(Turn turn) => [Button.To(ClubTexts.Menu, ClubsFlow.Verb)];

    public IEnumerable<Button> Wide(Turn turn)
    {
        if (turn.Actor is { IsStaff: true, PersonId: { } me })
        {
            var today = Lessons
                .TaughtBy(turn.Tx, me, turn.Today)
                .Where(l => l is { IsHeld: false, IsCancelled: false })
                .Take(MostLessons)
                .ToList();
            foreach (var lesson in today)
            {
                var several = today.Count(l => l.Club.Id == lesson.Club.Id) > 1;
                yield return Button.To(ClubTexts.TodayLabel(lesson, several), "clLesson", LessonFlow.Words(lesson));
            }
        }
    }
}
