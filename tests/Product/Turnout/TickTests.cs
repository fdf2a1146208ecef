using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Turnout;

/// <summary>/attendance: the list with taps, all at once, «Готово», names added by hand, days, closed classes.</summary>
public sealed class TickTests : IDisposable
{
    private readonly World world = new();
    private readonly Chat masha;
    private readonly long id;

    public TickTests()
    {
        masha = world.Pupil("Иванова Мария");
        id = world.Event();
        world.Boris.Press($"|join.{id}");
        masha.Press($"|join.{id}");
        world.Pupil("Петров Иван").Press($"|join.{id}");
        world.At(World.Start.AddDays(3).AddHours(2));
    }

    [Fact]
    public void A_tap_goes_round_and_done_leaves_the_rest_absent_only_after_saying_so()
    {
        world.Vera.Says("/attendance").Presses("4.12.26").Presses("Кто пришёл").Presses("Борис С.").Presses("Мария И.");
        Assert.Contains("пришли: 2 · без отметки: 1", world.Vera.Text);
        world.Vera.Presses("Мария И.");
        Assert.Equal((Attendance.Came, Attendance.Absent), (Of(world.Boris), Of(masha)));
        world.Vera.Presses("Мария И.");
        Assert.Equal(Attendance.Unknown, Of(masha));

        world.Vera.Presses("Готово");
        Assert.Contains("Без отметки: 2 человека", world.Vera.Text);
        Assert.Equal(Attendance.Unknown, Of(masha));
        world.Vera.Presses("Да, не пришли: 2");
        Assert.Contains("пришли: 1 · не пришли: 2", world.Vera.Text);
        Assert.Equal((Attendance.Came, Attendance.Absent), (Of(world.Boris), Of(masha)));
        Assert.Contains("✔️ 4.12.26", world.Vera.Presses("Назад").Labels[0]);
    }

    [Fact]
    public void A_second_press_of_the_same_button_changes_nothing()
    {
        world.Vera.Says("/attendance").Presses("4.12.26").Presses("Кто пришёл");
        var data = world.Vera.Data("Мария И.");
        world.Vera.Press(data).Press(data);
        Assert.Equal(Attendance.Came, Of(masha));
    }

    [Fact]
    public void All_came_takes_one_tap_and_leaves_those_who_are_known_absent()
    {
        world.Vera.Press($"|came.{id}").Presses("Мария И.").Presses("Мария И.").Presses("Все пришли");
        Assert.Contains("пришли: 2 · не пришли: 1", world.Vera.Text);
        Assert.Contains("Записали", world.Vera.Presses("Готово").Text);
    }

    [Fact]
    public void Who_came_without_a_sign_up_is_added_from_the_list_of_the_class_or_by_a_typed_name()
    {
        var (oleg, _) = (world.Listed("Сидоров Олег", 7, "А"), world.Listed("Юдин Юрий", 7, "А"));
        world
            .Vera.Press($"|came.{id}")
            .Presses("Добавить")
            .Presses("7А")
            .Presses("Олег С.")
            .Presses("Готово: добавить 1");
        Assert.Contains("Добавили: 1 человек", world.Vera.Text);
        Assert.True(world.Read(tx => AttendanceStore.HasCome(tx, id, oleg)));

        world.Vera.Presses("Добавить").Says("Юдин").Presses("Юрий Ю.");
        world.Vera.Says("Новиков Тарас 7В").Presses("Новое имя").Says("Новиков Тарас 7В").Presses("Новое имя");
        Assert.Contains("Новиков Тарас", world.Vera.Text);
        Assert.Equal(3, world.Read(tx => NamedCount.Of(tx, id)).People);
    }

    [Fact]
    public void What_is_ahead_cancelled_or_somebody_elses_is_not_offered_and_not_marked()
    {
        var ahead = world.Event("Потом", e => e with { StartsAt = world.Clock.Now.AddDays(2) });
        var off = world.Event("Отменили", e => e with { StartsAt = world.Clock.Now.AddHours(-1) });
        world.Vera.Press($"|cancelEventNow.{off}").Says("/attendance");
        Assert.DoesNotContain(world.Vera.Labels, l => l.Contains("Потом") || l.Contains("Отменили"));
        Assert.Contains("ещё впереди", world.Vera.Press($"|came.{ahead}").Text);
        Assert.Contains("отменено", world.Vera.Press($"|cameAll.{off}").Text);

        var other = world.Staff("Чижова Зоя", StaffRole.Teacher);
        Assert.Contains("Здесь появятся", other.Says("/attendance").Text);
        Assert.Contains("доступно не всем", other.Press($"|cameSet.{id}.20261204.{masha.PersonId}.1").Text);
        Assert.Equal(Attendance.Unknown, Of(masha));
        Assert.Contains("Хакатон", string.Concat(world.Irina.Says("/attendance").Labels));
    }

    [Fact]
    public void Whose_class_was_at_home_that_day_is_not_absent()
    {
        world.Pupil("Дроздов Егор", 9, "А").Press($"|join.{world.Event("Другое")}");
        var egor = world.Chat("Дроздов Егор");
        world.Write(tx => AttendanceStore.Came(tx, world.Centre, id, egor.PersonId, null));
        world.Write(tx => AttendanceStore.Unmark(tx, id, egor.PersonId));
        var day = DateOnly.FromDateTime(World.Start.AddDays(3).Date);
        world.Write(tx => SuspendedDayStore.Add(tx, day, day, 6, "Б", by: null));

        world.Vera.Press($"|came.{id}").Presses("Мария И.").Presses("Мария И.");
        Assert.Contains("класс был дома", world.Vera.Text);
        world.Vera.Presses("Готово").Presses("Да, не пришли: 1");
        Assert.Equal(Attendance.Absent, Of(egor));
        Assert.Equal(Attendance.Unknown, Of(world.Boris));
    }

    [Fact]
    public void A_longer_event_is_marked_day_by_day_and_one_day_is_enough()
    {
        var camp = world.Event(
            "Смена",
            e => e with { StartsAt = world.Clock.Now.AddHours(1), EndsAt = world.Clock.Now.AddDays(2) }
        );
        world.Boris.Press($"|join.{camp}");
        masha.Press($"|join.{camp}");
        world.Vera.Press($"|came.{camp}").Presses("Борис С.");
        Assert.Contains("пт, 4 декабря — пришли: 1", world.Vera.Text);

        world.Later(TimeSpan.FromDays(1));
        world.Vera.Press($"|came.{camp}").Presses("Мария И.");
        world.Vera.Presses("День").Presses("4");
        Assert.Contains("✅ Борис С.", string.Concat(world.Vera.Labels));
        Assert.Contains("⬜ Мария И.", string.Concat(world.Vera.Labels));
        Assert.Equal(Attendance.Came, Of(masha, camp));
        // The mark of the only day goes, and with it that they came at all.
        world.Vera.Presses("Борис С.");
        Assert.Equal(Attendance.Unknown, Of(world.Boris, camp));
        Assert.Contains(
            "не было или он ещё впереди",
            world.Vera.Press($"|cameSet.{camp}.20261206.{masha.PersonId}.1").Text
        );
    }

    [Fact]
    public void What_the_reminder_was_answered_stands_beside_the_name()
    {
        world.Write(tx => SignUpStore.Intend(tx, world.SignUp(id, masha)!.Id, Intent.NotComing));
        Assert.Contains(world.Vera.Press($"|came.{id}").Labels, l => l.Contains("Мария И., 6Б · 👎 не придёт"));
    }

    public void Dispose() => world.Dispose();

    private Attendance Of(Chat who, long? eventId = null) => world.SignUp(eventId ?? id, who)!.Attendance;
}
