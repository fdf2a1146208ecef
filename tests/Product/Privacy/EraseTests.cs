using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Privacy;

/// <summary>«Удалить», from the chat.</summary>
public sealed class EraseTests : IDisposable
{
    private readonly World world = new();
    private readonly long masha;
    private readonly Chat mother;

    public EraseTests()
    {
        masha = world.Listed("Лебедева Маша", consent: true);
        mother = world.Parent("Лебедева Ольга", masha);
    }

    [Fact]
    public void A_mother_sees_what_is_stored_of_her_child_and_deletes_it_after_one_question()
    {
        var open = world.Event("Хакатон");
        mother.Press($"|join.{open}.{masha}").Says("/privacy").Presses("Маша Л.");
        Assert.Contains("Лебедева Маша, 6Б", mother.Text);
        Assert.Contains("записи на мероприятия: 1", mother.Text);

        mother.Presses("Удалить");
        Assert.Contains("Удалить навсегда", mother.Text);
        Assert.Contains("до вт, 15 декабря", mother.Text);
        Assert.Equal("Лебедева", Row(masha).FamilyName);

        mother.Presses("Да, удалить");
        Assert.Contains("данные удалены", mother.Text);
        Assert.Equal((string.Empty, PersonName.Erased), (Row(masha).FamilyName, Row(masha).GivenName));
        Assert.False(mother.Sees("Маша"));
        Dump.Deliver(world);
        Assert.DoesNotContain("Лебедева Маша", Dump.Everything(world));
        Assert.DoesNotContain("ЛЕБЕДЕВА МАША", Dump.Everything(world));
    }

    [Fact]
    public void The_seat_goes_to_whoever_queues_and_they_are_told()
    {
        var small = world.Event("Мастер-класс", e => e with { Capacity = 1 });
        mother.Press($"|join.{small}.{masha}");
        world.Boris.Press($"|join.{small}");
        Assert.Equal(SignUpStatus.Queued, world.SignUp(small, world.Boris)!.Status);

        Erase(mother, masha);

        Assert.Contains("Освободилось место", world.Boris.LastNotice);
        Assert.Equal(1, world.Found(small).Offered);
        Assert.Equal(0, world.Found(small).Seated);
    }

    [Fact]
    public void What_was_counted_holds_without_a_name()
    {
        var past = world.Event("День науки");
        mother.Press($"|join.{past}.{masha}");
        world.At(World.Start.AddDays(4));
        world.Write(tx => AttendanceStore.Came(tx, world.Centre, past, masha, world.Vera.PersonId));
        var before = Counted();

        Erase(mother, masha);

        Assert.Equal(before, Counted());
        Assert.Equal(
            1,
            world.Read(tx =>
                tx.One<int>("SELECT count(*) FROM class_memberships WHERE person_id = @masha", new { masha })
            )
        );
        Assert.Null(world.Read(tx => PersonStore.Find(tx, masha))!.Grade);
    }

    [Fact]
    public void A_pupils_own_phone_hears_of_it_and_is_a_stranger_afterwards()
    {
        var phone = world.Chat("masha");
        world.Write(tx => AccountStore.Link(tx, AccountStore.Meet(tx, World.Channel, "masha").Id, masha));
        Erase(mother, masha);
        Assert.Contains("удалены", phone.LastNotice);
        Assert.Null(phone.Actor.Person);

        Settle();
        world.Write(tx => Keeping.Tick(tx, world.Centre));
        Assert.DoesNotContain("|masha|", Dump.Tables(world, "accounts"));
        Assert.Contains("Здравствуйте", phone.Says("/start").Text);
    }

    [Fact]
    public void A_pupil_under_age_cannot_delete_alone_and_asks_the_centre()
    {
        var phone = world.Chat("masha");
        world.Write(tx => AccountStore.Link(tx, AccountStore.Meet(tx, World.Channel, "masha").Id, masha));
        phone.Says("/privacy");
        Assert.False(phone.Sees("Удалить"));
        Assert.Contains("законный представитель", phone.Forges($"privacyErase.{masha}").Text);
        phone.Forges($"privacyEraseNow.{masha}");
        Assert.Equal("Лебедева", Row(masha).FamilyName);

        phone.Says("/privacy").Presses("Попросить удалить");
        Assert.Contains("10 рабочих дней", phone.Text);
        world.Irina.PressesOnNotice("Открыть");
        Assert.Contains("вт, 15 декабря", world.Irina.Text);
        world.Irina.Presses("Удалить данные").Presses("Да, удалить");
        Assert.Equal(PersonName.Erased, Row(masha).GivenName);
        Assert.Contains("представителя", mother.LastNotice);
    }

    [Fact]
    public void A_typed_name_that_nobody_answers_for_is_the_pupils_own_to_delete()
    {
        Erase(world.Boris, world.Boris.PersonId);
        Assert.Contains("ваши данные удалены", world.Boris.Text);
        Assert.DoesNotContain("Соколов", Dump.Tables(world, "people").Replace("Соколова", string.Empty));
    }

    [Fact]
    public void A_helper_neither_sees_nor_deletes()
    {
        var helper = world.Chat("helper").Becomes("Лебедева Нина", PersonOrigin.Typed);
        world.Write(tx => FamilyStore.Link(tx, helper.PersonId, masha, FamilyRole.Helper, confirmed: true));
        Assert.False(helper.Says("/privacy").Sees("Маша"));
        Assert.Contains("законный представитель", helper.Forges($"privacyOf.{masha}").Text);
        helper.Forges($"privacyEraseNow.{masha}");
        Assert.Equal("Лебедева", Row(masha).FamilyName);
    }

    [Fact]
    public void The_last_representative_is_told_what_happens_to_the_child_and_their_consents_end()
    {
        var open = world.Event("Хакатон");
        var dasha = world.Listed("Лебедева Даша");
        world.Write(tx => FamilyStore.Link(tx, mother.PersonId, dasha, FamilyRole.Representative, confirmed: true));
        mother.Says("/family").Presses("Согласия").Forges($"tick.{dasha}.0").Presses("Даю согласие");
        mother.Press($"|join.{open}.{dasha}");
        Assert.Equal(1, world.Found(open).Seated);

        mother.Says("/privacy").Presses("Мои данные").Presses("Удалить");
        Assert.Contains("единственный законный представитель: Даша, Маша", mother.Text);
        Assert.True(mother.Sees("Сначала удалить: Даша"));
        mother.Presses("Да, удалить");

        Assert.Equal(0, world.Found(open).Seated);
        Assert.Equal("Лебедева", Row(dasha).FamilyName);
        Assert.Null(mother.Actor.Person);
    }

    [Fact]
    public void The_only_head_and_a_teacher_with_affairs_stay_until_they_hand_over()
    {
        world.Event("Хакатон");
        Assert.Contains("единственный руководитель", Ask(world.Irina).Text);
        Assert.Contains("передаёт ваши дела", Ask(world.Vera).Text);
        world.Irina.Forges($"privacyEraseNow.{world.Irina.PersonId}");
        world.Vera.Forges($"privacyEraseNow.{world.Vera.PersonId}");
        Assert.Equal("Крылова", Row(world.Irina.PersonId).FamilyName);
        Assert.Equal("Орлова", Row(world.Vera.PersonId).FamilyName);

        var free = world.Staff("Чижова Зоя", StaffRole.Teacher);
        var id = free.PersonId;
        Erase(free, id);
        Assert.Equal(PersonName.Erased, Row(id).GivenName);
        Assert.Empty(world.Read(tx => StaffStore.RolesOf(tx, id)));
    }

    [Fact]
    public void In_a_running_tournament_they_withdraw_and_stay_a_number()
    {
        var evening = world.Event("Вечер шахмат", e => e with { Kind = EventKind.Tournament });
        mother.Press($"|join.{evening}.{masha}");
        foreach (var chat in (Chat[])[world.Boris, world.Pupil("Белов Пётр"), world.Pupil("Юдин Юра")])
        {
            chat.Press($"|join.{evening}");
        }

        world.Vera.Press($"|tAll.{evening}").Presses("Готово").Presses("Начать турнир").Presses("Опубликовать тур");
        Erase(mother, masha);

        var players = Dump.Tables(world, "tournament_players");
        Assert.Equal(4, players.Trim().Split('\n').Length - 1);
        Assert.Contains("withdrawn", players);
        // Who leaves a round robin before half of it is out of the table (FIDE C.05, 4); the pairs of the round stay.
        var pairs = world.Vera.Press($"|chessPairs.{evening}").Text;
        Assert.Matches("Участник [1-4]", pairs);
        Assert.DoesNotContain("Маша", pairs);
    }

    public void Dispose() => world.Dispose();

    private static Chat Ask(Chat chat) => chat.Forges($"privacyErase.{chat.PersonId}");

    private static void Erase(Chat by, long whom) => by.Forges($"privacyErase.{whom}").Presses("Да, удалить");

    private Person Row(long id) => world.Read(tx => PersonStore.Find(tx, id))!;

    private string Counted() =>
        world.Read(tx =>
            string.Join(
                '|',
                tx.One<int>("SELECT count(DISTINCT person_id) FROM sign_ups WHERE attendance = 'came'"),
                tx.One<int>("SELECT count(*) FROM sign_ups WHERE attendance = 'came'"),
                tx.One<int>("SELECT count(*) FROM people")
            )
        );

    private void Settle() =>
        world.Write(tx => tx.Run("UPDATE outgoing SET state = 'sent' WHERE state IN ('queued', 'sending')"));
}
