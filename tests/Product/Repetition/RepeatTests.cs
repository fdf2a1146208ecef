using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Repetition;

/// <summary>«Повторить»: the next event from an old one, once or week by week.</summary>
public sealed class RepeatTests : IDisposable
{
    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void The_next_event_has_everything_of_the_old_one_but_its_date()
    {
        var old = world.Event(
            "Робототехника",
            e =>
                e with
                {
                    Description = "Соберём тележку",
                    EndsAt = e.StartsAt.AddMinutes(90),
                    SignUpClosesAt = e.StartsAt.AddDays(-1),
                    Place = "кабинет 12",
                    Capacity = 12,
                    ForParents = true,
                    DateText = "в начале месяца",
                    NewsUrl = "https://school.example/news/1",
                    Level = EventLevel.Municipal,
                    Visibility = EventVisibility.Centre,
                }
        );
        world.Later(TimeSpan.FromDays(10));

        world.Vera.Press($"|card.{old}").Presses("Повторить");
        Assert.Contains("Когда?", world.Vera.Text);
        world.Vera.Says("18.12");
        Assert.Contains("Проверьте и опубликуйте", world.Vera.Text);
        Assert.Contains("пт, 18 декабря, 15:00–16:30", world.Vera.Text);
        world.Vera.Presses("Опубликовать");

        Assert.Contains("Мероприятие опубликовано", world.Vera.Text);
        var (before, made) = (world.Found(old), Newest());
        var start = new DateTimeOffset(2026, 12, 18, 15, 0, 0, TimeSpan.FromHours(3));
        Assert.Equal(
            before.Draft() with
            {
                StartsAt = start,
                EndsAt = start.AddMinutes(90),
                SignUpClosesAt = start.AddDays(-1),
                DateText = null,
                NewsUrl = null,
            },
            made.Draft()
        );
        Assert.Equal((EventStatus.Published, before.OrganiserId), (made.Status, made.OrganiserId));
        Assert.NotEqual(before.Link, made.Link);
        Assert.Null(made.SeriesId);
    }

    [Fact]
    public void The_calendar_of_what_is_to_come_does_not_turn_to_months_that_are_over()
    {
        var old = world.Event();
        world.Vera.Press($"|card.{old}").Presses("Повторить");
        Assert.DoesNotContain("‹", world.Vera.Labels);
        Turn("›");
        Assert.Contains("‹", world.Vera.Labels);
        Turn("‹");
        Assert.DoesNotContain("‹", world.Vera.Labels);

        // A forged button shows this month too.
        world.Vera.Forges("month.Date.2024-05-01");
        Assert.Contains("Декабрь 2026", world.Vera.Labels);
    }

    [Fact]
    public void The_calendar_of_what_is_over_turns_back()
    {
        world.Vera.Says("/new").Says("Уже прошло").Presses("Фестиваль").Says("Осенний бал");
        Turn("‹");
        Assert.Contains("Ноябрь 2026", world.Vera.Labels);
        Assert.Contains("‹", world.Vera.Labels);
    }

    [Fact]
    public void Another_hour_may_be_named_with_the_day_and_a_deadline_that_has_passed_is_none()
    {
        var old = world.Event(change: e =>
            e with
            {
                SignUpClosesAt = e.StartsAt.AddDays(-2),
                EndsAt = e.StartsAt.AddHours(2),
            }
        );
        world.Vera.Press($"|card.{old}").Presses("Повторить").Says("завтра 10:30").Presses("Опубликовать");
        var made = Newest();
        Assert.Equal(new DateTimeOffset(2026, 12, 2, 10, 30, 0, TimeSpan.FromHours(3)), made.StartsAt);
        Assert.Equal(made.StartsAt.AddHours(2), made.EndsAt);
        Assert.Null(made.SignUpClosesAt);
    }

    [Fact]
    public void What_had_passed_before_it_was_written_down_is_signed_up_for_the_next_time()
    {
        var old = world.Event(
            "Экскурсия",
            e => e with { Enrolment = Enrolment.Past, StartsAt = World.Start.AddDays(-30) },
            EventStatus.Finished
        );
        world.Vera.Press($"|card.{old}").Presses("Повторить").Says("20.12").Presses("Опубликовать");
        Assert.Equal((Enrolment.SignUp, EventStatus.Published), (Newest().Enrolment, Newest().Status));
    }

    [Fact]
    public void Every_week_until_a_day_leaves_out_holidays_and_days_at_home_and_says_so()
    {
        world.Write(tx =>
        {
            HolidayStore.Add(tx, new DateOnly(2026, 12, 28), new DateOnly(2027, 1, 10), "Новогодние каникулы", null);
            SuspendedDayStore.Add(tx, new DateOnly(2027, 1, 15), new DateOnly(2027, 1, 15), null, "", null);
            // One class at home does not still what is for all.
            SuspendedDayStore.Add(tx, new DateOnly(2026, 12, 18), new DateOnly(2026, 12, 18), 6, "Б", null);
        });
        var old = world.Event("Шахматы по пятницам", e => e with { EndsAt = e.StartsAt.AddHours(1) });

        world.Vera.Press($"|card.{old}").Presses("Повторить").Says("11.12").Presses("Каждую неделю");
        Assert.Contains("До какого дня", world.Vera.Text);
        world.Vera.Says("завтра");
        Assert.Contains("не раньше чем через неделю", world.Vera.Text);
        world.Vera.Says("22.01.2027");

        Assert.Contains("11.12, 18.12, 25.12, 22.01", world.Vera.Text);
        Assert.Contains("4 мероприятия", world.Vera.Text);
        Assert.Contains("• 1.01, 8.01 — Новогодние каникулы", world.Vera.Text);
        Assert.Contains("• 15.01 — школа остаётся дома", world.Vera.Text);
        world.Vera.Presses("Опубликовать");

        Assert.Contains("Мероприятие опубликовано и повторится: всего 4 раза", world.Vera.Text);
        var series = Series(old);
        Assert.Equal(
            ["04.12 15:00", "11.12 15:00", "18.12 15:00", "25.12 15:00", "22.01 15:00"],
            series.Select(e => $"{world.Centre.Local(e.StartsAt):dd.MM HH:mm}")
        );
        Assert.All(series, e => Assert.Equal(TimeSpan.FromHours(1), e.EndsAt - e.StartsAt));
        Assert.All(series, e => Assert.Equal(old, e.SeriesId));
        Assert.Contains("впереди ещё 4", world.Vera.Press($"|card.{old}").Text);
    }

    [Fact]
    public void A_new_event_may_repeat_from_the_start_and_one_may_think_better_of_it()
    {
        world.Vera.Says("/new Кружок чтения 7.12 15:00, 5–9").Presses("Каждую неделю").Says("28.12");
        Assert.Contains("4 мероприятия", world.Vera.Text);
        world.Vera.Presses("Каждую неделю до 28.12.2026").Presses("Только один раз");
        Assert.DoesNotContain("4 мероприятия", world.Vera.Text);
        world.Vera.Presses("Каждую неделю").Says("21.12").Presses("Опубликовать");
        Assert.Equal(3, Series(Newest().Id).Count);
    }

    [Fact]
    public void The_clock_on_the_wall_stays_where_summer_time_comes()
    {
        using var berlin = new World(c => c with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") });
        berlin.Clock.Now = new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);
        berlin
            .Vera.Says("/new Кружок чтения 15.03.2027 15:00–16:00, 5–9")
            .Presses("Каждую неделю")
            .Says("12.04.2027")
            .Presses("Опубликовать");
        var made = berlin.Read(tx => EventStore.Own(tx, berlin.Vera.Actor, 0, 50));
        Assert.Equal(5, made.Count);
        Assert.All(made, e => Assert.Equal(15, berlin.Centre.Local(e.StartsAt).Hour));
        Assert.All(made, e => Assert.Equal(16, berlin.Centre.Local(e.EndsAt!.Value).Hour));
        Assert.Equal([13, 14], made.Select(e => e.StartsAt.UtcDateTime.Hour).Distinct().Order());
    }

    [Fact]
    public void Forty_at_once_are_enough()
    {
        world.Vera.Says("/new Кружок чтения 7.12 15:00, 5–9").Presses("Каждую неделю").Says("13.09.2027");
        Assert.Contains("от одного до 40", world.Vera.Text);
        world.Vera.Presses("Опубликовать");
        Assert.Contains("от одного до 40", world.Vera.Text);
        Assert.Empty(world.Read(tx => EventStore.Own(tx, world.Vera.Actor, 0, 50)));
        world.Vera.Presses("Каждую неделю").Says("06.09.2027").Presses("Опубликовать");
        Assert.Equal(40, world.Read(tx => EventStore.CountOwn(tx, world.Vera.Actor)));
    }

    [Fact]
    public void Where_every_day_is_a_holiday_nothing_is_made()
    {
        world.Write(tx => HolidayStore.Add(tx, new DateOnly(2026, 12, 1), new DateOnly(2027, 2, 1), "Ремонт", null));
        world.Vera.Says("/new Кружок чтения 7.12 15:00, 5–9").Presses("Каждую неделю").Says("28.12");
        Assert.Contains("— Ремонт", world.Vera.Text);
        world.Vera.Presses("Опубликовать");
        Assert.Contains("от одного до 40", world.Vera.Text);
        Assert.Equal(0, world.Read(tx => EventStore.CountOwn(tx, world.Vera.Actor)));
    }

    [Fact]
    public void Who_leads_the_centre_repeats_for_the_organiser_and_another_teacher_may_not()
    {
        var old = world.Event();
        var zoya = world.Staff("Чижова Зоя", StaffRole.Teacher);
        Assert.False(zoya.Press($"|card.{old}").Sees("Повторить"));
        zoya.Forges($"repeat.{old}");
        Assert.Contains("Это доступно не всем", zoya.Text);

        world.Irina.Press($"|card.{old}").Presses("Повторить").Says("18.12").Presses("Опубликовать");
        Assert.Equal(world.Vera.PersonId, Newest().OrganiserId);
        world
            .Irina.Press($"|card.{old}")
            .Presses("Повторить")
            .Says("19.12")
            .Presses("Каждую неделю")
            .Says("26.12")
            .Presses("Опубликовать");
        Assert.All(Series(old), e => Assert.Equal(world.Vera.PersonId, e.OrganiserId));
    }

    [Fact]
    public void A_wrong_day_is_refused_with_an_example_and_nothing_is_lost()
    {
        var old = world.Event("Робототехника");
        world.Vera.Press($"|card.{old}").Presses("Повторить").Says("31 февраля");
        Assert.Contains("Такой даты нет", world.Vera.Text);
        world.Vera.Says("1.11.2026");
        Assert.Contains("Этот день уже прошёл", world.Vera.Text);
        world.Vera.Says("18.12");
        Assert.Contains("Робототехника", world.Vera.Text);
        Assert.Contains("пт, 18 декабря, 15:00", world.Vera.Text);
    }

    private void Turn(string arrow) =>
        world.Vera.Press(world.Vera.Screen.Rows.SelectMany(row => row).Single(b => b.Label == arrow).Data);

    private Event Newest() => world.Read(tx => EventStore.Find(tx, tx.One<long>("SELECT max(id) FROM events"))!);

    private List<Event> Series(long id) =>
        world.Read(tx =>
            tx.List<long>(
                    "SELECT id FROM events WHERE series_id = (SELECT series_id FROM events WHERE id = @id) ORDER BY starts_at",
                    new { id }
                )
                .Select(one => EventStore.Find(tx, one)!)
                .ToList()
        );
}
