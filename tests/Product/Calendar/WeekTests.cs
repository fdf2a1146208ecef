using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Clubs;
using TochkaBot.Tests.Questions;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Calendar;

/// <summary>«Неделя»: from Tuesday, 1 December 2026, on; the club meets on Wednesday at 15:30.</summary>
public sealed class WeekTests : IDisposable
{
    private readonly Hall hall = new();
    private readonly World world;
    private readonly long masha;
    private readonly long petya;
    private readonly Chat mother;

    public WeekTests()
    {
        world = hall.World;
        masha = world.Listed("Иванова Маша", 6, "Б", consent: true);
        petya = world.Listed("Иванов Петя", 5, "А", consent: true);
        mother = world.Parent("Иванова Ольга", masha, petya);
    }

    public void Dispose() => hall.Dispose();

    [Fact]
    public void One_message_tells_a_family_its_days_with_time_child_place_and_state()
    {
        hall.Joins(mother, petya);
        var full = world.Event("Хакатон", e => e with { Capacity = 1, Place = "кабинет информатики" });
        world.Boris.Press($"|join.{full}");
        mother.Press($"|join.{full}.{masha}");
        var open = At("Лекция", 5, 14, e => e with { EndsAt = World.Start.AddDays(4).AddHours(3.5), Place = "зал" });
        mother.Press($"|joinAll.{open}");
        var meeting = At("Собрание", 3, 18, e => e with { ForParents = true, ForPupils = false });
        mother.Press($"|join.{meeting}");

        mother.Says("/start").Presses("Неделя");

        Assert.Equal(
            """
            <b>Неделя</b>: 1–7 декабря

            <b>Завтра, ср, 2 декабря</b>
            🧩 15:30–16:15 · <b>Петя</b>: Робототехника, каб. 12

            <b>чт, 3 декабря</b>
            ✅ 18:00 · <b>вы</b>: Собрание

            <b>пт, 4 декабря</b>
            🕓 15:00 · <b>Маша</b>: Хакатон, кабинет информатики — в очереди: 1

            <b>сб, 5 декабря</b>
            ✅ 14:00–15:30 · <b>Маша, Петя</b>: Лекция, зал
            """.ReplaceLineEndings("\n"),
            mother.Text
        );
        Assert.Equal(["3.12 18:00 · Собрание", "4.12 15:00 · Хакатон", "5.12 14:00 · Лекция"], mother.Labels.Take(3));
        Assert.Contains("<b>Лекция</b>", mother.Presses("5.12").Text);
    }

    [Fact]
    public void A_pupil_reads_of_themselves_without_a_name()
    {
        hall.Joins(world.Boris);
        world.Boris.Press($"|join.{world.Event()}");

        world.Boris.Says("/start").Presses("Неделя");

        Assert.Contains("🧩 15:30–16:15 · Робототехника, каб. 12", world.Boris.Text);
        Assert.Contains("✅ 15:00 · Хакатон", world.Boris.Text);
        Assert.DoesNotContain("Борис", world.Boris.Text);
    }

    [Fact]
    public void What_is_at_one_time_is_marked_and_what_is_not_is_not()
    {
        hall.Joins(mother, petya);
        var same = At("Пересдача", 2, 16, e => e with { Place = "каб. 12" });
        var elsewhere = At("Экскурсия", 2, 16, e => e with { Place = "метеостанция" });
        var later = At("Лекция", 2, 18);
        mother.Press($"|join.{same}.{petya}").Press($"|join.{elsewhere}.{masha}").Press($"|join.{later}.{masha}");

        var lines = mother.Says("/week").Text.Split('\n');

        Assert.Equal(
            ["Робототехника", "Пересдача", "Экскурсия"],
            lines.Where(l => l.EndsWith("⚠️ в одно время", StringComparison.Ordinal)).Select(Title)
        );
    }

    [Fact]
    public void Holidays_days_at_home_and_what_is_cancelled_are_told()
    {
        hall.Joins(mother, petya);
        var off = world.Event("Хакатон");
        mother.Press($"|join.{off}.{masha}");
        world.Write(tx =>
        {
            EventActions.Cancel(tx, world.Centre, world.Vera.Actor, off);
            Marking.Cancel(
                tx,
                world.Centre,
                world.Vera.Actor,
                Lessons.Find(tx, hall.Group, Hall.Wednesday, "15:30")!,
                LessonReason.TeacherAway
            );
            SuspendedDayStore.Add(tx, new DateOnly(2026, 12, 3), new DateOnly(2026, 12, 3), 6, "Б", null);
            HolidayStore.Add(tx, new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 13), "Каникулы", null);
        });

        mother.Says("/week");

        Assert.Contains("❌ 15:30–16:15 · <b>Петя</b>: Робототехника, каб. 12 — отменено", mother.Text);
        Assert.Contains("❌ 15:00 · <b>Маша</b>: Хакатон — отменено", mother.Text);
        Assert.Contains("<b>чт, 3 декабря</b>\n🏠 Маша: класс в этот день дома", mother.Text);
        Assert.Contains("🏖 Каникулы, 7–13 декабря: занятий кружков нет.", mother.Text);
        Assert.DoesNotContain("Робототехника", mother.Presses("с 8.12").Text);
    }

    [Fact]
    public void What_waits_for_an_answer_stands_on_top_with_its_button()
    {
        var lada = world.Listed("Иванова Лада", 7, "А");
        var family = world.Parent("Иванов Олег", masha, lada);
        var asking = world.Event("Лекция");
        family.Press($"|join.{asking}.{lada}");
        var full = world.Event("Хакатон", e => e with { Capacity = 1 });
        world.Boris.Press($"|join.{full}");
        family.Press($"|join.{full}.{masha}");
        world.Boris.Press($"|leaveNow.{full}");

        family.Says("/week");

        Assert.Contains("🔔 Маша: освободилось место — <b>Хакатон</b>. Ждём ответа до ср, 2 декабря", family.Text);
        Assert.Contains("⏳ Лада: <b>Лекция</b> ждёт согласия до ср, 2 декабря, 12:00", family.Text);
        Assert.True(family.Sees("Согласие: Лада"));
        Assert.Contains("Маша: запись есть", family.Presses("Подтверждаю: Маша").Text);
        Assert.False(family.Says("/week").Sees("Подтверждаю"));
    }

    [Fact]
    public void Questions_that_must_be_answered_wait_on_top_until_they_are()
    {
        var id = world.Event("Поход");
        Sheet.Ask(world, id, "Размер футболки?");
        Sheet.Ask(world, id, "Есть ли фонарик?", isRequired: false);
        mother.Press($"|join.{id}.{masha}").Says("/week");

        Assert.Contains("❓ Маша: <b>Поход</b>, осталось ответить: 1", mother.Text);
        Assert.Contains("Размер футболки?", mother.Presses("Маша: ответить (1)").Text);
        mother.Says("Средний");
        Assert.DoesNotContain("осталось ответить", mother.Says("/week").Text);
    }

    [Fact]
    public void A_grandmother_sees_the_children_she_helps_with_and_may_not_consent()
    {
        var lada = world.Listed("Иванова Лада", 7, "А");
        var granny = world.Chat("nina").Becomes("Иванова Нина", PersonOrigin.Typed);
        world.Write(tx => FamilyStore.Link(tx, granny.PersonId, lada, FamilyRole.Helper, confirmed: true));
        var id = world.Event();
        granny.Press($"|join.{id}.{lada}");
        mother.Press($"|join.{id}.{masha}");

        granny.Says("/start").Presses("Неделя");

        Assert.Contains("<b>Лада</b>: Хакатон — ждёт согласия", granny.Text);
        Assert.DoesNotContain("Маша", granny.Text);
        Assert.False(granny.Sees("Согласие"));
    }

    [Fact]
    public void Weeks_are_turned_ahead_and_back_and_never_before_this_one()
    {
        hall.Joins(mother, petya);
        mother.Says("/week").Presses("с 8.12");
        Assert.StartsWith("<b>Неделя</b>: 8–14 декабря", mother.Text);
        Assert.Contains("<b>ср, 9 декабря</b>", mother.Text);

        mother.Presses("с 1.12");
        Assert.StartsWith("<b>Неделя</b>: 1–7 декабря", mother.Text);
        Assert.DoesNotContain(mother.Labels, l => l.StartsWith('‹'));
        Assert.StartsWith("<b>Неделя</b>: 1–7 декабря", mother.Forges("week.-5").Text);
        Assert.StartsWith("<b>Неделя</b>: 2–8 марта", mother.Forges("week.9999999999").Text);
    }

    [Fact]
    public void An_empty_week_leads_to_what_is_coming()
    {
        Assert.Contains("планов нет", mother.Says("/week").Text);
        Assert.Contains("ничего не намечено", mother.Presses("Что намечается").Text);
    }

    [Fact]
    public void A_very_full_week_goes_on_on_the_next_page_and_loses_nothing()
    {
        var ids = Enumerable.Range(1, 13).Select(n => At($"Дело {n}", 1 + (n % 7), 15)).ToList();
        ids.ForEach(id => mother.Press($"|join.{id}.{masha}"));

        mother.Says("/week");
        var (seen, pages) = (Titles(mother), 1);
        while (mother.Sees("Ещё"))
        {
            Assert.True(mother.Screen.Rows.Count <= 8, "a phone shows no more");
            seen.AddRange(Titles(mother.Presses("Ещё")));
            pages++;
        }

        Assert.Equal(3, pages);
        Assert.Equal(Enumerable.Range(1, 13).Select(n => $"Дело {n}").Order(), seen.Order());
    }

    [Fact]
    public void What_is_over_today_is_left_out_and_a_stranger_is_asked_who_they_are()
    {
        var id = At("Зарядка", 1, 13);
        mother.Press($"|join.{id}.{masha}");
        Assert.Contains("Сегодня", mother.Says("/week").Text);
        world.Later(TimeSpan.FromHours(3));
        Assert.DoesNotContain("Зарядка", mother.Says("/week").Text);

        Assert.Contains("познакомимся", world.Gleb.Says("/week").Text);
    }

    private static List<string> Titles(Chat chat) =>
        [
            .. chat
                .Text.Split('\n')
                .Where(l => l.Contains('·'))
                .Select(Title)
                .Where(t => t.StartsWith("Дело", StringComparison.Ordinal)),
        ];

    private static string Title(string line) => line.Split("</b>: ")[^1].Split(',', '⚠')[0].Trim();

    /// <param name="day">Of December.</param>
    private long At(string title, int day, int hour, Func<EventDraft, EventDraft>? change = null) =>
        world.Event(
            title,
            e =>
            {
                var timed = e with { StartsAt = World.Start.AddDays(day - 1).AddHours(hour - 12) };
                return change?.Invoke(timed) ?? timed;
            }
        );
}
