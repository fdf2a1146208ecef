using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.Goals;

namespace TochkaBot.Admin.Cabinet.Overview;

/// <summary>Who is behind what a goal lacks.</summary>
internal static class GoalPage
{
    /// <param name="people">Those who are not covered, by class.</param>
    public static Markup Of(GoalCoverage goal, IEnumerable<Person> people, long? grade) =>
        Markup.Of(
            $"""
            <p><a href="/cabinet">‹ Обзор</a></p>
            <p>{goal.Goal.Title}: <b>{OverviewCharts.Percent(goal.Share.Percent)} из {goal.Goal.TargetPercent} %</b>{(goal.IsReached ? "" : $", до цели учеников: {goal.Lacking}")}.</p>
            {new Table(
                grade is { } one ? $"{one} класс: ещё не охвачены" : "Ещё не охвачены, по классам",
                ["Ученик", "Класс"],
                people.Select(Row)
            )
            {
                Empty = "Охвачены все.",
            }.Write()}
            <p class="quiet">Пригласить их одним нажатием — в боте: «Цели и охват».</p>
            """
        );

    private static IReadOnlyList<Markup> Row(Person pupil) =>
        [Parts.Text($"{pupil.FamilyName} {pupil.GivenName}"), Parts.Text(pupil.Class)];
}
