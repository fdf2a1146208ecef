using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>«Только вместе»: Маша and Петя get seats both or none.</summary>
public sealed class TogetherTests : IDisposable
{
    private readonly World world = new();
    private readonly long masha;
    private readonly long petya;
    private readonly Chat mother;

    public TogetherTests()
    {
        masha = world.Listed("Иванова Маша", 6, "Б", consent: true);
        petya = world.Listed("Иванов Петя", 5, "А", consent: true);
        mother = world.Parent("Иванова Ольга", masha, petya);
    }

    public void Dispose() => world.Dispose();

    [Fact]
    public void Both_are_seated_with_one_tap_and_stand_as_one()
    {
        var id = Seats(2);
        mother.Press($"|card.{id}").Presses("Только вместе: Маша и Петя");

        Assert.Contains("✅ <b>Маша и Петя вместе: запись есть</b>", mother.Text);
        Assert.Equal("Маша и Петя вместе: запись есть", mother.Toast);
        Assert.Equal((2, 0), (world.Found(id).Seated, world.Found(id).Queued));
        Assert.False(mother.Sees("Только вместе"));
        Assert.Contains("Хакатон · вместе", mother.Says("/my").Text);
    }

    [Fact]
    public void With_one_seat_both_queue_in_one_place_though_one_could_be_seated()
    {
        var id = Seats(1);
        Together(id);

        Assert.Contains("🕓 <b>Маша и Петя вместе: запись в очереди, 1</b>", mother.Text);
        Assert.Equal((0, 2), (world.Found(id).Seated, world.Found(id).Queued));
        Assert.Contains("Маша, Петя</b>: Хакатон — в очереди: 1", mother.Says("/week").Text);
        // The one seat is of no use to the two: whoever asks next may have it.
        Assert.Contains("Освободилось место", world.Boris.Press($"|join.{id}").Text);
    }

    [Fact]
    public void They_are_offered_seats_when_both_are_free_and_one_word_confirms_for_both()
    {
        var id = Queued();
        world.Boris.Press($"|leaveNow.{id}");
        Assert.Equal(0, world.Found(id).Offered);
        world.Chat("Котов Илья").Press($"|leaveNow.{id}");
        Assert.Equal(2, world.Found(id).Offered);

        Assert.Contains("Освободилось место · Маша и Петя вместе", mother.LastNotice);
        Assert.Single(mother.Notices, n => n.Text.Contains("Освободилось место"));
        var confirm = mother.Notices[^1].Rows[0][0].Data;
        Assert.Contains("🔔 Маша, Петя: освободилось место", mother.Says("/week").Text);
        mother.Press($"|card.{id}");
        Assert.Single(mother.Labels, l => l.Contains("Подтверждаю"));
        mother.Presses("Подтверждаю: Маша и Петя");

        Assert.Contains("Маша и Петя вместе: запись есть", mother.Text);
        Assert.Equal((2, 0), (world.Found(id).Seated, world.Found(id).Offered));
        Assert.Contains("уже подтвердили", mother.Press(confirm).Text);
    }

    [Fact]
    public void Any_adult_of_either_may_answer_and_reads_only_of_their_own()
    {
        var father = world.Parent("Котов Олег", petya);
        var id = Queued();
        Free(id);

        Assert.Contains("Освободилось место · Петя", father.LastNotice);
        Assert.DoesNotContain("Маша", father.LastNotice);
        father.PressesOnNotice("Подтверждаю");
        Assert.DoesNotContain("Маша", father.Text);
        Assert.Equal(2, world.Found(id).Seated);
    }

    [Fact]
    public void Declining_gives_back_both_seats_and_the_next_is_asked()
    {
        var id = Queued();
        Free(id);
        var next = world.Pupil("Белов Иван");
        next.Press($"|join.{id}");
        mother.PressesOnNotice("Отказаться");

        Assert.Contains("место отдадим следующему", mother.Text);
        Assert.Equal((1, 0, 0), (world.Found(id).Offered, world.Found(id).Seated, world.Found(id).Queued));
        Assert.Contains("Освободилось место", next.LastNotice);
    }

    [Fact]
    public void An_offer_that_runs_out_runs_out_for_both_and_is_said_once()
    {
        var id = Queued();
        Free(id);
        world.Later(TimeSpan.FromHours(30));

        Assert.Equal((0, 0), (world.Found(id).Offered, world.Found(id).Queued));
        var told = Assert.Single(mother.Notices, n => n.Text.Contains("Время ответа вышло"));
        Assert.Contains("Маша и Петя вместе", told.Text);
    }

    [Fact]
    public void One_leaves_and_the_other_keeps_what_there_is()
    {
        var id = Seats(2);
        Together(id);
        mother.Presses("Отменить запись: Маша");
        Assert.Contains("Петя: запись остаётся как есть.", mother.Text);
        mother.Presses("Да, отменить");

        Assert.Contains("Запись отменена: Маша", mother.Text);
        Assert.Contains("✅ <b>Петя: запись есть</b>", mother.Text);
        Assert.Equal(1, world.Found(id).Seated);
    }

    [Fact]
    public void One_leaves_the_queue_and_the_other_may_have_the_one_seat()
    {
        var id = Seats(1);
        Together(id);
        mother.Press($"|leaveNow.{id}.{masha}");

        Assert.Contains("Освободилось место · Петя", mother.Text);
        Assert.Equal(1, world.Found(id).Offered);
    }

    [Fact]
    public void A_consent_that_is_missing_holds_both_seats_and_sends_both_back_when_it_does_not_come()
    {
        var lada = world.Listed("Иванова Лада", 7, "А");
        var family = world.Parent("Иванов Олег", masha, lada);
        var id = Seats(2);
        family.Press($"|card.{id}").Presses("Только вместе");

        Assert.Contains("Маша: запись есть", family.Text);
        Assert.Contains("Лада: запись ждёт согласия", family.Text);
        Assert.Contains(
            "👫 Только вместе: Лада и Маша. Не будет согласия в срок — обе записи вернутся в очередь.",
            family.Text
        );
        Assert.Equal(2, world.Found(id).Taken);

        world.Later(TimeSpan.FromHours(25));
        Assert.Equal((0, 2), (world.Found(id).Taken, world.Found(id).Queued));
        Assert.Contains("место больше не держим · Лада и Маша вместе", family.LastNotice);

        world.Write(tx => ConsentStore.RecordPaper(tx, null, lada, ConsentPurpose.Processing));
        world.Write(tx => ConsentSeats.Came(tx, world.Centre, lada));
        Assert.Equal(2, world.Found(id).Offered);
    }

    [Fact]
    public void Of_three_children_the_family_ticks_who_shall_be_together_or_types_it()
    {
        var lada = world.Listed("Иванова Лада", 7, "А", consent: true);
        world.Write(tx => FamilyStore.Link(tx, mother.PersonId, lada, FamilyRole.Representative, confirmed: true));
        var id = Seats(5);
        mother.Press($"|card.{id}").Presses("Только вместе…");
        Assert.Contains("хотя бы двое", mother.Presses("Маша").Presses("Готово").Text);
        mother.Presses("Лада").Presses("Лада").Presses("Петя").Presses("Готово: 2");

        Assert.Contains("Маша и Петя вместе: запись есть", mother.Text);
        Assert.True(mother.Sees("Записать: Лада"));
        Assert.Equal(2, world.Found(id).Seated);

        var other = Seats(5, "Лекция");
        mother.Press($"|together.{other}").Says("что-то не то");
        Assert.Contains("Например: «Маша и Петя»", mother.Text);
        Assert.Contains("Лада и Петя вместе: запись есть", mother.Says("лада, петя").Text);
    }

    [Fact]
    public void A_second_press_and_a_strangers_press_change_nothing()
    {
        var id = Seats(4);
        mother.Press($"|card.{id}");
        var press = mother.Data("Только вместе");
        mother.Press(press).Press(press);
        Assert.Equal(2, world.Found(id).Seated);

        world.Boris.Forges($"togetherNow.{id}.{masha}.{petya}");
        var other = world.Parent("Котова Инна", world.Listed("Котов Илья", consent: true));
        other.Forges($"togetherNow.{id}.{masha}.{other.PersonId}");
        Assert.DoesNotContain("Маша", other.Text);
        Assert.Equal(2, world.Found(id).Taken);
    }

    [Fact]
    public void Where_one_is_not_admitted_has_a_seat_or_seats_are_without_number_it_is_not_offered()
    {
        var sixth = world.Event("Для шестых", e => e with { GradeFrom = 6, GradeTo = 6, Capacity = 5 });
        Assert.False(mother.Press($"|card.{sixth}").Sees("Только вместе"));
        Assert.False(mother.Press($"|card.{world.Event()}").Sees("Только вместе"));
        var id = Seats(5);
        Assert.False(mother.Press($"|join.{id}.{masha}").Sees("Только вместе"));

        mother.Forges($"togetherNow.{id}.{masha}.{petya}");
        Assert.Contains("Вместе не получилось. Маша: запись есть.", mother.Text);
        Assert.Equal(1, world.Found(id).Taken);
    }

    private long Seats(int capacity, string title = "Хакатон") =>
        world.Event(title, e => e with { Capacity = capacity });

    private void Together(long id) => mother.Press($"|card.{id}").Presses("Только вместе");

    /// <summary>Two seats, both taken; the siblings queue.</summary>
    private long Queued()
    {
        var id = Seats(2);
        world.Boris.Press($"|join.{id}");
        world.Pupil("Котов Илья").Press($"|join.{id}");
        Together(id);
        return id;
    }

    private void Free(long id)
    {
        world.Boris.Press($"|leaveNow.{id}");
        world.Chat("Котов Илья").Press($"|leaveNow.{id}");
    }
}
