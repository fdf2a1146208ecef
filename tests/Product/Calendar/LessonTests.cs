using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Calendar;

/// <summary>Lessons of clubs in a phone's calendar.</summary>
public sealed class LessonTests
{
    [Fact]
    public async Task A_family_finds_the_lessons_of_its_child_but_for_holidays_days_at_home_and_what_is_cancelled()
    {
        await using var phone = await Phone.Start();
        var world = phone.World;
        var masha = world.Listed("Иванова Маша", 6, "Б", consent: true);
        var mother = world.Parent("Иванова Ольга", masha);
        var group = Club(world);
        mother.Forges($"clJoin.{group}.{masha}");
        world.Write(tx =>
        {
            HolidayStore.Add(tx, new DateOnly(2026, 12, 28), new DateOnly(2027, 1, 10), "Каникулы", null);
            SuspendedDayStore.Add(tx, new DateOnly(2026, 12, 16), new DateOnly(2026, 12, 16), 6, "Б", null);
            SuspendedDayStore.Add(tx, new DateOnly(2026, 12, 23), new DateOnly(2026, 12, 23), 5, "А", null);
        });

        var path = phone.Subscribe(mother);
        var lessons = (await phone.Read(path)).Parts;

        Assert.Equal(
            ["02.12 15:30", "09.12 15:30", "23.12 15:30", "13.01 15:30", "20.01 15:30"],
            lessons.Select(l => $"{world.Centre.Local(l.Moment("DTSTART")):dd.MM HH:mm}")
        );
        Assert.All(lessons, l => Assert.Equal(TimeSpan.FromMinutes(45), l.Moment("DTEND") - l.Moment("DTSTART")));
        Assert.All(
            lessons,
            l =>
                Assert.Equal(
                    ("Маша: Робототехника", "каб. 12", "CONFIRMED"),
                    (l.Text("SUMMARY"), l.Text("LOCATION"), l.Raw("STATUS"))
                )
        );

        var cancelled = world.Write(tx =>
            Marking.Cancel(
                tx,
                world.Centre,
                world.Vera.Actor,
                Lessons.Find(tx, group, new DateOnly(2026, 12, 9), "15:30")!,
                LessonReason.TeacherAway
            )
        );
        Assert.Equal(LessonOutcome.Done, cancelled);
        var left = (await phone.Read(path)).Parts;
        Assert.Equal(lessons.Where((_, i) => i != 1).Select(l => l.Raw("UID")), left.Select(l => l.Raw("UID")));
        Assert.Empty(await phone.Titles(phone.Subscribe(world.Boris)));
    }

    /// <summary>Vera's, on Wednesdays at 15:30.</summary>
    private static long Club(World world) =>
        world.Write(tx =>
        {
            var draft = new ClubDraft
            {
                Title = "Робототехника",
                Focus = ClubFocus.Technology,
                GradeFrom = 5,
                GradeTo = 7,
                FirstDay = new DateOnly(2026, 9, 1),
                LastDay = new DateOnly(2027, 5, 31),
            };
            var club = ClubActions.Create(tx, world.Vera.Actor, draft, ClubStatus.Open).Club!;
            GroupActions.Add(tx, world.Vera.Actor, club.Id, "Основная группа", null);
            var group = ClubGroupStore.Of(tx, club.Id)[0];
            var week = new WeeklyLesson
            {
                Weekday = 3,
                Starts = "15:30",
                Place = "каб. 12",
            };
            GroupActions.SetTimetable(tx, world.Centre, world.Vera.Actor, group.Id, [week]);
            return group.Id;
        });
}
