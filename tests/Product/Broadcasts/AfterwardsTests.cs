using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Broadcasts;

/// <summary>What can still be done once it has begun: stop, take back, correct, ask the silent, tell in person.</summary>
public sealed class AfterwardsTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void Stopping_leaves_out_whoever_has_not_got_it_and_a_second_press_changes_nothing()
    {
        Begin();
        world.Vera.PressesOnNotice("Остановить").Press("|bcStop.1");
        Assert.Contains("уже сделано", world.Vera.Text);
        world.Deliver();
        Assert.Contains("Остановлено", world.Vera.Course());
        Assert.All(world.States("broadcast:1"), state => Assert.EndsWith("cancelled", state));
        Assert.Contains("Не доставлено, остановлено: 4", world.Vera.Course());
    }

    [Fact]
    public void Taking_back_stops_the_rest_and_takes_back_what_arrived()
    {
        Begin();
        Assert.Equal(4, world.Round(4, _ => OutgoingState.Sent));
        Assert.Equal(2, world.States("broadcast:1").Count(s => s.EndsWith("sent", StringComparison.Ordinal)));
        world.Vera.PressesOnNotice("Отозвать");
        Assert.Contains("2 чатов", world.Vera.Text);
        world.Vera.Presses("Отозвать");
        world.Deliver();
        Assert.Equal(2, world.States("broadcast:1:back").Count);
        Assert.All(world.States("broadcast:1:back"), state => Assert.EndsWith("sent", state));
        Assert.Contains("Сообщение отозвано\nОтозвано 2 из 2", world.Vera.Course());
        Assert.Equal(2, world.States("broadcast:1").Count(s => s.EndsWith("cancelled", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_correction_changes_what_arrived_and_a_photo_does_not_become_of_a_text()
    {
        Begin();
        world.Deliver();
        world.Vera.PressesOnNotice("Исправить").SendsPhoto();
        Assert.Contains("нечего рассылать", world.Vera.Text);
        world.Vera.Says("Сбор в 10:00");
        world.Deliver();
        var changed = world.Read(tx =>
            tx.List<string>(
                "SELECT e.message_id || '=' || o.message_id FROM outgoing e JOIN outgoing o ON o.account_id = e.account_id AND o.batch = 'broadcast:1' WHERE e.batch = 'broadcast:1:edition1'"
            )
        );
        Assert.Equal(4, changed.Count);
        Assert.All(changed, pair => Assert.Equal(pair.Split('=')[0], pair.Split('=')[1]));
        Assert.Equal("Сбор в 10:00", world.Boris.LastNotice);
        Assert.Equal(BroadcastState.Done, Found().State);
    }

    [Fact]
    public void Who_has_read_it_says_so_once_and_the_silent_are_asked_again()
    {
        world.Vera.Prepares("Прочитайте", "Всем").Presses("Спросить").Presses("Отправить");
        world.Later(TimeSpan.FromSeconds(61));
        world.Deliver();
        world.Boris.PressesOnNotice("Ознакомлен(а)").PressesOnNotice("Ознакомлен(а)");
        Assert.Contains("уже отметили", world.Boris.Text);
        Assert.Contains("не для вас", world.Gleb.Press("|bcRead.1").Text);
        world.Later(TimeSpan.FromSeconds(30));
        world.Deliver();
        Assert.Contains("Ознакомились: 1, не отметили: 3", world.Vera.Course());

        world.Vera.PressesOnNotice("Напомнить");
        world.Deliver();
        Assert.Equal(["anna sent", "vera sent", "irina sent"], world.States("broadcast:1:again1"));
        Assert.Contains("Доставлено 4 из 4", world.Vera.Course());
    }

    [Fact]
    public void The_report_counts_families_by_child_and_the_class_teacher_gets_the_rest_as_a_list()
    {
        var (masha, petya) = (world.Listed("Лебедева Маша"), world.Listed("Иванов Пётр"));
        world.Parent("Лебедева Анна", masha);
        var zoya = world.Staff("Чужова Зоя", StaffRole.Teacher);
        world.Write(tx => ClassTeacherStore.Appoint(tx, new SchoolClass(6, "Б"), zoya.PersonId));
        world.Vera.Prepares("Экскурсия", "Классы", "6Б").Presses("Отправить");
        world.Later(TimeSpan.FromSeconds(61));
        world.Deliver();

        world.Vera.PressesOnNotice("По классам");
        Assert.Contains("6Б: извещены семьи 2 из 3", world.Vera.Text);
        zoya.PressesOnNotice("Сообщить лично");
        Assert.Equal(["⬜ Пётр И., 6Б"], zoya.Labels.Where(l => l.Contains("6Б")));
        zoya.Presses("Списком в файле");
        var paper = Assert.Single(zoya.Files);
        Assert.Equal("Сообщить лично 6Б.pdf", paper.FileName);
        Assert.Equal("%PDF"u8.ToArray(), paper.Bytes[..4]);

        zoya.Presses("Пётр И.");
        Assert.Contains("✅ Сообщено: Пётр И., 6Б", zoya.Labels);
        Assert.Contains("6Б: извещены семьи 2 из 3, лично: 1", world.Vera.Press("|bcClasses.1").Text);
        Assert.NotEqual(0, petya);
    }

    [Fact]
    public void A_class_teacher_of_another_class_does_not_see_the_children()
    {
        world.Listed("Иванов Пётр");
        var zoya = world.Staff("Чужова Зоя", StaffRole.Teacher);
        world.Write(tx => ClassTeacherStore.Appoint(tx, new SchoolClass(7, "А"), zoya.PersonId));
        world.Vera.Prepares("Экскурсия", "Классы", "6Б").Presses("Отправить");
        world.Later(TimeSpan.FromSeconds(61));
        world.Deliver();
        Assert.DoesNotContain("Пётр", string.Join(' ', zoya.Press("|bcClass.1.6.Б").Labels));
        Assert.DoesNotContain("6Б", zoya.Press("|bcClasses.1").Text);
        Assert.Contains("Такой рассылки нет", zoya.Press("|bcStop.1").Text);
        Assert.Contains("Такой рассылки нет", zoya.Press("|bcBackYes.1").Text);
    }

    [Fact]
    public void A_planned_one_waits_for_its_time_and_runs_once()
    {
        world.Vera.Prepares("Напоминаем", "Всем").Presses("Запланировать").Says("завтра 15:00");
        Assert.Contains("ср, 2 декабря, 15:00", world.Vera.Text);
        world.Vera.Presses("Один раз");
        Assert.Contains("Отправим <b>ср, 2 декабря, 15:00</b>", world.Vera.LastNotice);
        world.Later(TimeSpan.FromHours(26));
        Assert.Empty(world.States("broadcast:1"));
        world.Later(TimeSpan.FromHours(2));
        world.Deliver();
        world.Later(TimeSpan.FromDays(8));
        world.Deliver();
        Assert.Equal(4, world.States("broadcast:1").Count);
        Assert.Empty(world.States("broadcast:2"));
    }

    [Fact]
    public void A_weekly_one_comes_every_week_and_weeks_without_us_are_over()
    {
        world.Vera.Prepares("Кружок сегодня", "Всем").Presses("Запланировать").Says("завтра 15:00");
        world.Vera.Presses("Каждую неделю");
        world.At(World.Start.AddHours(27).AddMinutes(1));
        world.Deliver();
        Assert.Equal(4, world.States("broadcast:1").Count);
        Assert.Contains("ср, 9 декабря, 15:00", world.Vera.Course());

        world.At(World.Start.AddDays(24));
        world.Deliver();
        Assert.Equal(4, world.States("broadcast:2").Count);
        var next = world.Read(tx => BroadcastStore.Find(tx, 3)!);
        Assert.Equal(World.Start.AddDays(29).AddHours(3), next.DueAt);
    }

    [Fact]
    public void Who_is_on_the_staff_no_more_sends_nothing_that_was_planned()
    {
        world.Vera.Prepares("Напоминаем", "Всем").Presses("Запланировать").Says("завтра 15:00");
        world.Vera.Presses("Один раз");
        var vera = world.Vera.PersonId;
        world.Write(tx => StaffStore.Take(tx, world.Irina.Actor, vera, StaffRole.Teacher));
        world.Later(TimeSpan.FromHours(28));
        world.Deliver();
        Assert.Empty(world.States("broadcast:1"));
        Assert.Equal(BroadcastState.Cancelled, Found().State);
    }

    [Fact]
    public void A_clock_that_is_set_back_sends_nothing_twice()
    {
        Begin();
        world.Deliver();
        world.At(World.Start.AddHours(-5));
        world.Deliver();
        world.At(World.Start.AddHours(5));
        world.Deliver();
        Assert.Equal(4, world.States("broadcast:1").Count);
        Assert.Equal(BroadcastState.Done, Found().State);
    }

    [Fact]
    public void Recipients_are_written_down_in_small_steps_and_a_kill_between_two_loses_nobody()
    {
        world.Write(tx =>
        {
            foreach (var number in Enumerable.Range(1, 1200))
            {
                AccountStore.Meet(tx, World.Channel, $"phone{number}");
            }
        });
        world.Vera.Prepares("Всем-всем", "Всем").Presses("Отправить");
        world.Clock.Now += TimeSpan.FromSeconds(61);
        var steps = 0;
        var most = 0;
        for (var before = 0; world.Write(tx => BroadcastClock.Step(tx, world.Centre)); steps++)
        {
            var rows = world.States("broadcast:1").Count;
            (most, before) = (Math.Max(most, rows - before), rows);
        }

        Assert.InRange(most, 1, 250);
        Assert.InRange(steps, 6, 20);
        Assert.Equal(1204, world.States("broadcast:1").Distinct().Count());
    }

    [Fact]
    public void A_closure_goes_out_at_night_at_once_and_the_days_are_suspended()
    {
        world.Pupil("Иванов Пётр", 7, "А");
        world.At(World.Start.AddHours(10));
        world.Irina.Says("/broadcast").Presses("Карантин / актированный день").Presses("Карантин").Presses("6Б");
        world.Irina.Presses("Готово").Presses("2").Presses("4");
        Assert.Contains("В 6Б классе карантин: с ср, 2 декабря по пт, 4 декабря включительно", world.Irina.Text);
        world.Irina.Presses("Отправить сейчас: 1 чат");
        world.Deliver();
        Assert.Equal(["boris sent"], world.States("broadcast:1"));
        var (boris, other) = (world.Boris.PersonId, world.Chat("Иванов Пётр").PersonId);
        Assert.True(Suspended(new DateOnly(2026, 12, 3), boris));
        Assert.False(Suspended(new DateOnly(2026, 12, 5), boris));
        Assert.False(Suspended(new DateOnly(2026, 12, 3), other));
    }

    [Fact]
    public void Only_who_leads_the_centre_closes_it()
    {
        world.Vera.Press("|shut");
        Assert.DoesNotContain("дома", world.Vera.Text);
        Assert.False(world.Vera.Sees("Карантин"));
    }

    public void Dispose() => world.Dispose();

    private bool Suspended(DateOnly day, long personId) =>
        world.Read(tx => Domain.Centre.SuspendedDayStore.Covers(tx, day, personId));

    private Broadcast Found() => world.Read(tx => BroadcastStore.Find(tx, 1)!);

    /// <summary>Everybody is written down, and nobody has got it yet.</summary>
    private void Begin()
    {
        world.Vera.Prepares("Сбор в 9:00", "Всем").Presses("Отправить");
        world.Deliver();
        world.Later(TimeSpan.FromSeconds(61));
        Assert.Equal(4, world.States("broadcast:1").Count(s => s.EndsWith("queued", StringComparison.Ordinal)));
    }
}
