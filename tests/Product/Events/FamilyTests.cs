using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>A family on a card, in <c>/my</c>, and in what it is told.</summary>
public sealed class FamilyTests : IDisposable
{
    private readonly World world = new();
    private readonly Family family;

    public FamilyTests() => family = new Family(world);

    [Fact]
    public void A_mother_of_three_signs_up_one_child_with_one_tap()
    {
        var id = world.Event();
        var anna = Card(id).Presses("Записать: Маша");

        Assert.Contains("Маша: запись есть", anna.Text);
        Assert.Equal("Маша: запись есть", anna.Toast);
        Assert.Equal(SignUpStatus.Seated, family.Of(id, family.Masha)!.Status);
        Assert.Equal(anna.PersonId, family.Of(id, family.Masha)!.SignedBy);
        Assert.True(anna.Sees("Отменить запись: Маша"));
        Assert.True(anna.Sees("Записать: Петя"));
        Assert.False(anna.Sees("Записать: Маша"));
    }

    [Fact]
    public void All_three_are_signed_up_at_once_and_the_card_says_what_became_of_each()
    {
        var id = world.Event(change: e => e with { Capacity = 2 });
        var anna = Card(id).Presses("Записать всех: 3");

        Assert.Contains("Маша: запись есть", anna.Text);
        Assert.Contains("Оля: запись ждёт согласия", anna.Text);
        Assert.Contains("Петя: запись в очереди, 1", anna.Text);
        Assert.Contains("Место держим до ср, 2 декабря, 12:00", anna.Text);
        Assert.False(anna.Sees("Записать"));
        Assert.Equal(2, world.Found(id).Taken);
    }

    [Fact]
    public void A_child_who_waits_for_a_consent_gets_its_button_and_a_helper_is_told_who_agrees()
    {
        var id = world.Event();
        var anna = Card(id).Presses("Записать: Оля");
        Assert.EndsWith($"|consents.{family.Olya}.{id}", anna.Data("Согласие: Оля"), StringComparison.Ordinal);

        var granny = world.Chat("granny").Becomes("Соколова Нина", PersonOrigin.Typed);
        family.Link(granny, FamilyRole.Helper, family.Olya);
        granny.Says("/events").Presses("4.12");
        Assert.Contains("Оля: запись ждёт согласия", granny.Text);
        Assert.Contains("Согласие даёт законный представитель", granny.Text);
        Assert.False(granny.Sees("Согласие"));
        Assert.Contains("Запись отменена: Оля", granny.Presses("Отменить запись").Presses("Да, отменить").Text);
    }

    [Fact]
    public void Who_has_agreed_waits_for_the_link_to_be_confirmed()
    {
        var id = world.Event();
        var dad = world.Chat("dad").Becomes("Новиков Пётр", PersonOrigin.Typed);
        var dadId = dad.PersonId;
        var typed = family.Child("Новикова Вера", 6, "Б", consent: false);
        world.Write(tx => FamilyStore.Link(tx, dadId, typed, FamilyRole.Representative, confirmed: false));
        world.Write(tx =>
            ConsentStore.Answer(
                tx,
                AccountStore.FindByAddress(tx, World.Channel, "dad")!,
                typed,
                ConsentPurpose.Processing,
                ConsentAnswer.Given
            )
        );
        dad.Says("/events").Presses("4.12").Presses("Записать: Вера");

        Assert.Contains("Вера: запись ждёт подтверждения", dad.Text);
        Assert.Contains("Педагог центра подтвердит", dad.Text);
        Assert.False(dad.Sees("Согласие"));
        Assert.Equal(1, world.Found(id).AwaitingConsent);
    }

    [Fact]
    public void Other_classes_are_left_out_with_a_word_why_and_namesakes_get_their_class()
    {
        var id = world.Event(change: e => e with { GradeFrom = 6, GradeTo = 6 });
        family.Link(world.Anna, FamilyRole.Representative, family.Child("Соколова Маша", 6, "В", consent: true));
        var anna = Card(id);

        Assert.Contains("По классу не подходит: Петя, 8А.", anna.Text);
        Assert.True(anna.Sees("Записать: Маша, 6Б"));
        Assert.True(anna.Sees("Записать: Маша, 6В"));
        Assert.True(anna.Sees("Записать всех: 3"));
        Assert.Contains("Петя: мероприятие для других классов", anna.Forges($"join.{id}.{family.Petya}").Text);
        Assert.Null(family.Of(id, family.Petya));
    }

    [Fact]
    public void Leaving_asks_once_and_names_the_child()
    {
        var id = world.Event();
        var anna = Card(id).Presses("Записать: Маша").Presses("Отменить запись: Маша");
        Assert.Contains("Отменить запись: Маша, <b>Хакатон</b>?", anna.Text);

        Assert.Contains("Запись отменена: Маша", anna.Presses("Да, отменить запись").Text);
        Assert.Null(family.Of(id, family.Masha));
    }

    [Fact]
    public void Another_mothers_child_can_neither_be_signed_up_nor_taken_off()
    {
        var id = world.Event();
        Card(id).Presses("Записать: Маша");
        var other = world.Chat("other").Becomes("Чужова Яна", PersonOrigin.Typed);
        var own = family.Child("Чужова Ева", 6, "Б", consent: true);
        family.Link(other, FamilyRole.Representative, own);
        other.Says("/events");
        var before = Dump.Tables(world, "sign_ups");
        foreach (var forged in (string[])["join", "leave", "leaveNow"])
        {
            other.Forges($"{forged}.{id}.{family.Masha}").Forges($"{forged}.{id}.{family.Petya}");
            Assert.DoesNotContain("Маша", other.Text);
        }

        other.Forges($"confirm.{family.Of(id, family.Masha)!.Id}");
        Assert.Contains("Такого мероприятия нет", other.Text);
        Assert.Equal(before, Dump.Tables(world, "sign_ups"));
    }

    [Fact]
    public void A_parent_without_children_is_led_to_introducing_them()
    {
        var id = world.Event();
        var parent = world.Chat("parent").Becomes("Новикова Ирина", PersonOrigin.Typed).Says("/events").Presses("4.12");

        Assert.Contains("Чтобы записать ребёнка", parent.Text);
        Assert.Contains($"|parent.{world.Found(id).Link}", parent.Data("Добавить ребёнка"));
        Assert.True(parent.Data("Добавить ребёнка").Length <= 64);
    }

    [Fact]
    public void An_adult_signs_up_where_the_event_is_for_parents_and_a_teacher_where_it_is_for_teachers()
    {
        var parents = world.Event("Чаепитие", e => e with { ForParents = true });
        var anna = world.Anna.Says("/events").Presses("4.12");
        Assert.Contains("5–9 классы, родители", anna.Text);
        Assert.True(anna.Sees("Записать: Маша"));
        Assert.Contains("Вы записаны", anna.Presses("Записаться").Text);
        Assert.Equal(ParticipantRole.Parent, family.Of(parents, anna.PersonId)!.Role);

        var teachers = world.Event("Семинар", e => e with { ForPupils = false, ForTeachers = true });
        Assert.Contains("Запись открыта не для всех: педагоги", anna.Forges($"card.{teachers}").Text);
        var zoya = world.Staff("Зорина Зоя", StaffRole.Teacher).Says("/events").Forges($"card.{teachers}");
        Assert.Contains("Вы записаны", zoya.Presses("Записаться").Text);
        Assert.Equal(ParticipantRole.Teacher, family.Of(teachers, zoya.PersonId)!.Role);
    }

    [Fact]
    public void A_child_who_has_left_the_school_is_no_parent()
    {
        var id = world.Event(change: e => e with { ForParents = true });
        world.Write(tx =>
            tx.Run(
                "UPDATE class_memberships SET to_day = '2026-11-30' WHERE person_id = @id",
                new { id = family.Masha }
            )
        );

        Assert.False(Card(id).Sees("Записать: Маша"));
        world.Anna.Forges($"join.{id}.{family.Masha}");
        Assert.Null(family.Of(id, family.Masha));
    }

    [Fact]
    public void My_sign_ups_stand_child_by_child()
    {
        var hackathon = world.Event();
        world.Event("Турнир", e => e with { StartsAt = e.StartsAt.AddDays(1), Capacity = 1 });
        Card(hackathon).Presses("Записать всех");
        world.Anna.Says("/events").Presses("5.12").Presses("Записать: Маша");
        world.Anna.Says("/events").Presses("5.12").Presses("Записать: Петя");
        var text = world.Anna.Says("/my").Text;

        Assert.Contains("2 мероприятия впереди", text);
        Assert.Contains("<b>Маша</b>\n✅ 4.12 15:00 · Хакатон\n✅ 5.12 15:00 · Турнир", text);
        Assert.Contains("<b>Оля</b>\n⏳ 4.12 15:00 · Хакатон", text);
        Assert.Contains("<b>Петя</b>\n✅ 4.12 15:00 · Хакатон\n🕓 5.12 15:00 · Турнир (очередь: 1)", text);
        Assert.Contains("Петя: запись в очереди, 1", world.Anna.Presses("5.12").Text);
    }

    [Fact]
    public void A_change_is_told_a_mother_of_two_once_and_names_them()
    {
        var id = world.Event();
        Card(id).Presses("Записать: Маша").Presses("Записать: Петя");
        world.Write(tx =>
            EventActions.Change(tx, world.Centre, world.Vera.Actor, id, e => e with { Place = "кабинет 7" })
        );
        Assert.Single(world.Anna.Notices);
        Assert.Contains("Маша, Петя", world.Anna.LastNotice);
        Assert.Contains("Запись сохраняется", world.Anna.LastNotice);

        world.Write(tx => EventActions.Cancel(tx, world.Centre, world.Vera.Actor, id));
        Assert.All(world.Anna.Notices, n => Assert.Contains("❌ Отменено: <b>Хакатон</b>\n👤 Маша, Петя", n.Text));
    }

    [Fact]
    public void The_family_hears_that_a_teacher_has_taken_a_child_off()
    {
        var id = world.Event();
        Card(id).Presses("Записать: Маша");
        var signUp = family.Of(id, family.Masha)!.Id;
        world.Write(tx => ListActions.Remove(tx, world.Centre, world.Vera.Actor, signUp));

        Assert.Contains("Запись снята педагогом · Маша\n<b>Хакатон</b>", world.Anna.LastNotice);
        family.Unlink(world.Anna, family.Masha);
        Assert.Empty(world.Anna.Notices);
    }

    public void Dispose() => world.Dispose();

    private Chat Card(long id) => world.Anna.Says("/events").Forges($"card.{id}");
}
