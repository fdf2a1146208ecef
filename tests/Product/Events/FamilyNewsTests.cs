using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Reminders;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>One act, three children of one mother, one message; who acts for one of them reads of that one.</summary>
public sealed class FamilyNewsTests : IDisposable
{
    private readonly World world = new();
    private readonly Family family;
    private readonly Chat father;
    private readonly Chat masha;

    /// <summary>The father acts for Петя only; Маша has a phone of her own.</summary>
    public FamilyNewsTests()
    {
        family = new Family(world);
        father = world.Chat("father").Becomes("Соколов Олег", PersonOrigin.Typed);
        family.Link(father, FamilyRole.Representative, family.Petya);
        masha = world.Chat("masha");
        world.Write(tx => AccountStore.Link(tx, AccountStore.Meet(tx, World.Channel, "masha").Id, family.Masha));
    }

    public void Dispose() => world.Dispose();

    [Fact]
    public void All_who_are_let_in_at_once_are_told_of_at_once_each_as_they_stand()
    {
        var id = Event(1, needsApproval: true);
        Join(id, family.Masha, family.Petya, family.Olya);
        AdmitAll(id);

        var told = Assert.Single(world.Anna.Notices);
        Assert.StartsWith("✅ Педагог принял заявки · Маша, Оля и Петя\n<b>Хакатон</b>", told.Text);
        Assert.Contains("✅ <b>Маша: запись есть</b>", told.Text);
        Assert.Contains("🕓 <b>Петя: запись в очереди, 1</b>", told.Text);
        Assert.Contains("🕓 <b>Оля: запись в очереди, 2</b>", told.Text);
        Assert.Contains("Педагог принял заявку · Петя\n", Assert.Single(father.Notices).Text);
        Assert.DoesNotContain("Маша", father.LastNotice);
        Assert.Contains("Вы записаны", Assert.Single(masha.Notices).Text);
        Assert.DoesNotContain("Петя", masha.LastNotice);
    }

    [Fact]
    public void Those_who_stand_alike_share_a_line_and_each_missing_consent_has_a_button()
    {
        var lada = family.Child("Соколова Лада", 7, "А", consent: false);
        family.Link(world.Anna, FamilyRole.Representative, lada);
        var id = Event(9, needsApproval: true);
        Join(id, family.Masha, family.Petya, family.Olya, lada);
        AdmitAll(id);

        Assert.Contains("✅ <b>Маша и Петя: запись есть</b>", world.Anna.LastNotice);
        Assert.Contains("⏳ <b>Лада и Оля: запись ждёт согласия</b>\nНужно согласие", world.Anna.LastNotice);
        Assert.Equal(["📝 Согласие: Лада", "📝 Согласие: Оля", "Открыть"], Labels(world.Anna.Notices[^1]));
    }

    [Fact]
    public void Who_has_left_meanwhile_is_not_told_of()
    {
        var id = Event(9, needsApproval: true);
        Join(id, family.Masha, family.Petya);
        AdmitAll(id);
        Leave(id, family.Masha);

        Assert.Contains("Педагог принял заявку · Петя\n", Assert.Single(world.Anna.Notices).Text);
        Assert.Empty(masha.Notices);
        Leave(id, family.Petya);
        Assert.Empty(world.Anna.Notices);
    }

    [Fact]
    public void Siblings_who_asked_to_be_together_are_refused_in_one_message()
    {
        var id = Event(9, needsApproval: true);
        world.Anna.Press($"|togetherNow.{id}.{family.Masha}.{family.Petya}");
        world.Vera.Press($"|applications.{id}").Presses("Отказать").Presses("Да, отказать");

        var told = Assert.Single(world.Anna.Notices);
        Assert.StartsWith("В этот раз заявку не приняли · Маша и Петя вместе\n", told.Text);
        Assert.Contains("не приняли · Петя\n", Assert.Single(father.Notices).Text);
        Assert.Contains("не приняли: <b>Хакатон</b>", Assert.Single(masha.Notices).Text);
    }

    [Fact]
    public void Consents_for_two_given_on_one_screen_seat_both_and_are_told_once()
    {
        var lada = family.Child("Соколова Лада", 7, "А", consent: false);
        family.Link(world.Anna, FamilyRole.Representative, lada);
        var id = Event(9);
        Join(id, family.Olya, lada);
        world.Anna.Press("|consents").Presses("Лада").Presses("Оля").Presses("Даю согласие");

        Assert.Equal(2, world.Found(id).Seated);
        var told = Assert.Single(world.Anna.Notices);
        Assert.Equal("✅ Согласие получено. Лада и Оля: запись есть\n<b>Хакатон</b>", told.Text);
    }

    [Fact]
    public void Consents_that_do_not_come_are_one_message_with_a_button_for_each()
    {
        var lada = family.Child("Соколова Лада", 7, "А", consent: false);
        family.Link(world.Anna, FamilyRole.Representative, lada);
        var id = Event(9);
        Join(id, family.Olya, lada);
        world.Later(TimeSpan.FromHours(25));
        world.Later(TimeSpan.FromHours(1));

        var told = Assert.Single(world.Anna.Notices);
        Assert.StartsWith("Согласия пока нет, места больше не держим · Лада и Оля\n", told.Text);
        Assert.Contains("Оля: запись в очереди, 1", told.Text);
        Assert.Contains("Лада: запись в очереди, 2", told.Text);
        Assert.Equal(["📝 Согласие: Лада", "📝 Согласие: Оля", "Открыть"], Labels(told));
    }

    [Fact]
    public void Who_loses_a_seat_with_a_sibling_whose_consent_is_missing_hears_why()
    {
        var id = Event(9);
        world.Anna.Press($"|togetherNow.{id}.{family.Petya}.{family.Olya}");
        world.Later(TimeSpan.FromHours(25));

        Assert.Contains("место больше не держим · Оля и Петя вместе", world.Anna.LastNotice);
        Assert.StartsWith(
            "Согласие есть не у всех, кто записан вместе: место больше не держим · Петя",
            Assert.Single(father.Notices).Text
        );
    }

    [Fact]
    public void Seats_that_fall_free_for_two_at_once_are_offered_in_one_message_and_answered_one_by_one()
    {
        var id = Queued();
        Widen(id, 3);

        var told = Assert.Single(world.Anna.Notices);
        Assert.StartsWith("🔔 Освободилось место · Маша и Петя\n", told.Text);
        Assert.Contains("Места ждут вас до ", told.Text);
        Assert.Equal(
            ["✅ Подтверждаю: Маша", "Отказаться: Маша", "✅ Подтверждаю: Петя", "Отказаться: Петя"],
            Labels(told)
        );
        Assert.Equal(["✅ Подтверждаю", "Отказаться"], Labels(Assert.Single(father.Notices)));

        world.Anna.PressesOnNotice("Отказаться: Маша");
        Assert.Null(family.Of(id, family.Masha));
        var left = Assert.Single(world.Anna.Notices);
        Assert.StartsWith("🔔 Освободилось место · Петя\n", left.Text);
        world.Anna.PressesOnNotice("Подтверждаю");
        Assert.Equal(SignUpStatus.Seated, family.Of(id, family.Petya)!.Status);
    }

    [Fact]
    public void Offers_to_two_that_run_out_are_one_message()
    {
        var id = Queued();
        Widen(id, 3);
        world.Later(TimeSpan.FromHours(30));

        var told = Assert.Single(world.Anna.Notices);
        Assert.StartsWith("Время ответа вышло, места предложили следующим · Маша и Петя\n", told.Text);
        Assert.StartsWith("Время ответа вышло, место предложили следующему: ", Assert.Single(masha.Notices).Text);
    }

    [Fact]
    public void Near_the_start_two_are_called_once_and_the_clock_adds_nothing()
    {
        var id = Queued();
        world.At(world.Found(id).StartsAt.AddHours(-2));
        Assert.Empty(world.Anna.Notices);
        world.Boris.Press($"|leaveNow.{id}");
        Assert.StartsWith("🔔 Освободилось место · Маша и Петя\n", Assert.Single(world.Anna.Notices).Text);
        world.Later(TimeSpan.FromMinutes(1));
        world.Later(TimeSpan.FromMinutes(1));
        Assert.Single(world.Anna.Notices);

        world.Anna.PressesOnNotice("Подтверждаю: Петя");
        Assert.Equal(SignUpStatus.Seated, family.Of(id, family.Petya)!.Status);
        Assert.Empty(world.Anna.Notices);
        Assert.Contains("Маша: запись в очереди, 1", world.Anna.Text);
    }

    [Fact]
    public void Children_of_one_family_added_by_hand_together_are_told_of_together()
    {
        var id = Event(9);
        world.Vera.Press($"|list.{id}").Presses("Добавить").Presses("6А").Presses("Оля С.");
        world.Vera.Presses("Назад").Presses("6Б").Presses("Маша С.").Presses("Готово: добавить 2");

        var told = Assert.Single(world.Anna.Notices);
        Assert.StartsWith("Педагог добавил записи · Маша и Оля\n", told.Text);
        Assert.Contains("✅ <b>Маша: запись есть</b>\n⏳ <b>Оля: запись ждёт согласия</b>", told.Text);
    }

    [Fact]
    public void Consents_missing_a_day_before_the_sign_up_closes_are_asked_for_in_one_message()
    {
        var lada = family.Child("Соколова Лада", 7, "А", consent: false);
        family.Link(world.Anna, FamilyRole.Representative, lada);
        var id = world.Event(change: e => e with { Capacity = 9, StartsAt = world.Clock.Now.AddHours(30) });
        Join(id, family.Olya, lada);
        world.Later(TimeSpan.FromHours(7));
        Remind();

        Assert.StartsWith(
            "⏰ Скоро закроется запись, а согласия ещё нет · Лада и Оля\n",
            Assert.Single(world.Anna.Notices).Text
        );
    }

    [Fact]
    public void Two_acts_are_two_messages()
    {
        var id = Event(9, needsApproval: true);
        Join(id, family.Masha, family.Petya);
        Admit(id, family.Masha);
        world.Clock.Now += TimeSpan.FromSeconds(5);
        Admit(id, family.Petya);

        Assert.Equal(2, world.Anna.Notices.Count);
        Assert.Contains("заявку · Маша\n", world.Anna.Notices[0].Text);
        Assert.Contains("заявку · Петя\n", world.Anna.LastNotice);
    }

    private void Remind() => ReminderJob.Ring(world.Db, world.Centre).GetAwaiter().GetResult();

    private long Event(int capacity, bool needsApproval = false) =>
        world.Event(change: e => e with { Capacity = capacity, NeedsApproval = needsApproval });

    /// <summary>One seat, which Борис has; Маша and Петя queue each for themselves.</summary>
    private long Queued()
    {
        var id = Event(1);
        world.Boris.Press($"|join.{id}");
        Join(id, family.Masha, family.Petya);
        return id;
    }

    private void Widen(long id, int capacity) =>
        world.Write(tx =>
            Domain.Events.EventActions.Change(
                tx,
                world.Centre,
                Actor.OfPerson(tx, world.Vera.PersonId),
                id,
                e => e with { Capacity = capacity }
            )
        );

    private void Join(long id, params long[] children) =>
        children.ToList().ForEach(child => world.Anna.Press($"|join.{id}.{child}"));

    private void Leave(long id, long child) => world.Anna.Press($"|leaveNow.{id}.{child}");

    private void AdmitAll(long id) =>
        world.Vera.Press($"|applications.{id}").Presses("Принять всех").Presses("Да, принять всех");

    private void Admit(long id, long child) => world.Vera.Press($"|admit.{id}.{family.Of(id, child)!.Id}");

    private static IReadOnlyList<string> Labels(Screen notice) =>
        [.. notice.Rows.SelectMany(row => row).Select(button => button.Label)];
}
