using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Calendar;

/// <summary>A lesson of a club in a person's plans.</summary>
/// <param name="Name">What the reader calls the child; nothing for the reader's own.</param>
public sealed record PlannedLesson(Lesson Lesson, long PersonId, string? Name);

/// <summary>The lessons of the reader's clubs and of those of the children; holidays and days at home are left out.</summary>
public static class LessonPlan
{
    private const int DaysBack = 14;

    /// <summary>Eight weeks: who asks again tomorrow sees a day more.</summary>
    private const int DaysAhead = 56;

    public static IReadOnlyList<PlannedLesson> Of(Tx tx, CentreSettings centre, Actor actor)
    {
        var today = centre.Day(tx.Now);
        return
        [
            .. Kin.Of(tx, actor)
                .SelectMany(k =>
                    Lessons
                        .OfPerson(tx, k.Person.Id, today.AddDays(-DaysBack), today.AddDays(DaysAhead))
                        .Select(l => new PlannedLesson(l, k.Person.Id, k.Name))
                )
                .OrderBy(l => l.Lesson.Begins),
        ];
    }
}
