using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Broadcasts;

/// <summary>From /broadcast to the report, at the desk.</summary>
public sealed class SendingTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_message_goes_to_everybody_once_and_its_author_sees_how_it_went()
    {
        world.Gleb.Says("/start");
        world.Vera.Says("/broadcast").Says("Завтра сбор в 9:00").Presses("Всем");
        Assert.Contains("Получат: <b>5 человек</b>", world.Vera.Text);
        world.Vera.Presses("Готово").Presses("Отправить");
        Assert.Contains("Пока можно передумать", world.Vera.LastNotice);
        Assert.Empty(world.States("broadcast:1"));

        Sent();

        Assert.Equal(
            ["anna sent", "boris sent", "gleb sent", "irina sent", "vera sent"],
            world.States("broadcast:1").Order()
        );
        Assert.Equal("Завтра сбор в 9:00", world.Boris.LastNotice);
        Assert.Contains("Доставлено 5 из 5", world.Vera.Course());
        Assert.DoesNotContain("не подтверждена", world.Vera.Course());
    }

    [Fact]
    public void Whoever_is_in_two_groups_gets_it_once()
    {
        var masha = world.Listed("Соколова Маша");
        var anna = world.Parent("Лебедева Анна", masha);
        world.Vera.Says("/broadcast").Says("Родительское собрание").Presses("Семьям").Presses("Ученикам");
        world.Vera.Presses("Классы").Presses("6Б").Presses("Готово").Presses("Отправить");
        Sent();
        Assert.Equal(["boris sent", "Лебедева Анна sent"], world.States("broadcast:1"));
        Assert.Single(anna.Notices, n => n.Text == "Родительское собрание");
    }

    [Fact]
    public void A_class_is_its_pupils_and_their_families_and_nobody_else()
    {
        var masha = world.Listed("Соколова Маша", 7, "А");
        world.Parent("Лебедева Анна", masha);
        world.Pupil("Иванов Пётр", 7, "А");
        world.Vera.Prepares("Контрольная", "Классы", "7А").Presses("Отправить");
        Sent();
        Assert.Equal(["Лебедева Анна sent", "Иванов Пётр sent"], world.States("broadcast:1"));
    }

    [Fact]
    public void An_events_people_are_those_who_are_signed_up_and_their_families()
    {
        var hackathon = world.Event();
        world.Boris.Press($"|join.{hackathon}");
        world.Pupil("Иванов Пётр");
        var mother = world.Parent("Соколова Ольга", world.Boris.PersonId);
        world.Vera.Prepares("Возьмите ноутбуки", "Мероприятие", "Хакатон", "Записаны").Presses("Отправить");
        Sent();
        Assert.Equal(["boris sent", $"{mother.Address} sent"], world.States("broadcast:1"));
    }

    [Fact]
    public void A_direction_is_everybody_who_ever_signed_up_in_it()
    {
        var hackathon = world.Event();
        world.Boris.Press($"|join.{hackathon}").Press($"|leaveNow.{hackathon}");
        world.Pupil("Иванов Пётр");
        world.Vera.Prepares("Новый набор", "Направление", "Проектная деятельность").Presses("Отправить");
        Sent();
        Assert.Equal(["boris sent"], world.States("broadcast:1"));
    }

    [Fact]
    public void Who_has_left_the_school_gets_nothing()
    {
        var id = world.Boris.PersonId;
        world.Write(tx => tx.Run("UPDATE people SET left_on = '2026-11-01' WHERE id = @id", new { id }));
        world.Vera.Prepares("Всем привет", "Всем").Presses("Отправить");
        Sent();
        Assert.Equal(["anna sent", "vera sent", "irina sent"], world.States("broadcast:1"));
    }

    [Fact]
    public void The_grace_time_ends_with_nothing_sent_when_somebody_thinks_better_of_it()
    {
        world.Vera.Prepares("Ой", "Всем").Presses("Отправить").Presses("Отменить отправку");
        Assert.Contains("отменена", world.Vera.Text);
        Sent();
        Assert.Empty(world.States("broadcast:1"));
        Assert.Contains("отменена", world.Vera.Course());
    }

    [Fact]
    public void The_head_sees_a_teachers_broadcast_in_its_grace_time_and_can_stop_it()
    {
        world.Vera.Prepares("Сюрприз", "Всем").Presses("Отправить");
        Assert.Contains("Сюрприз", world.Irina.LastNotice);
        Assert.Contains("Пишет:</b> Вера", world.Irina.LastNotice);
        world.Irina.Presses("Отменить отправку");
        Sent();
        Assert.Empty(world.States("broadcast:1"));
    }

    [Fact]
    public void A_second_press_on_send_sends_nothing_twice()
    {
        world.Vera.Prepares("Раз", "Всем");
        var send = world.Vera.Data("Отправить");
        world.Vera.Press(send).Press($"|{send.Split('|')[1]}");
        Assert.Contains("уже отправлена", world.Vera.Text);
        Sent();
        Assert.Equal(4, world.States("broadcast:1").Count);
    }

    [Fact]
    public void Only_me_is_a_proof_and_nobody_else_gets_it()
    {
        world.Vera.Prepares("Проба", "Всем").Presses("Только мне");
        world.Deliver();
        Assert.Equal(["vera sent"], world.States("broadcast:1:proof2"));
        Assert.Equal("Проба", world.Vera.LastNotice);
        Assert.True(world.Vera.Sees("Отправить"));
    }

    [Fact]
    public void Nobody_in_the_chosen_groups_is_said_before_anything_is_sent()
    {
        world.Vera.Prepares("Кто здесь?", "Семьям");
        Assert.Contains("никого", world.Vera.Text);
        world.Vera.Presses("Отправить");
        Assert.Contains("Выберите кого-нибудь ещё", world.Vera.Text);
        Assert.True(world.Vera.Sees("Всем"));
    }

    [Fact]
    public void Without_an_audience_there_is_nothing_to_send()
    {
        world.Vera.Prepares("Кому?");
        Assert.Contains("Сначала выберите, кому", world.Vera.Text);
        Assert.False(world.Vera.Sees("Отправить"));
    }

    [Fact]
    public void Two_teachers_at_once_do_not_mix()
    {
        var zoya = world.Staff("Чужова Зоя", StaffRole.Teacher);
        world.Vera.Prepares("От Веры", "Ученикам");
        zoya.Prepares("От Зои", "Всем");
        world.Vera.Presses("Отправить");
        zoya.Presses("Отправить");
        Sent();
        Assert.Equal(["boris sent"], world.States("broadcast:1"));
        Assert.Equal(5, world.States("broadcast:2").Count);
        Assert.Equal(["От Веры", "От Зои"], world.Boris.Notices.Select(n => n.Text));
    }

    [Fact]
    public void At_night_it_waits_for_the_morning()
    {
        world.At(World.Start.AddHours(10));
        world.Vera.Prepares("Спокойной ночи", "Всем");
        Assert.Contains("Сейчас тихие часы: уйдёт в 8:00", world.Vera.Text);
        world.Vera.Presses("Отправить");
        world.Later(TimeSpan.FromHours(1));
        world.Deliver();
        Assert.Empty(world.States("broadcast:1"));
        world.At(World.Start.AddHours(20).AddMinutes(1));
        world.Deliver();
        Assert.Equal(4, world.States("broadcast:1").Count);
    }

    [Fact]
    public void What_the_night_meets_on_its_way_goes_on_in_the_morning()
    {
        world.At(World.Start.AddHours(8).AddMinutes(58));
        world.Vera.Prepares("Поздно", "Всем").Presses("Отправить");
        world.At(World.Start.AddHours(8).AddMinutes(59).AddSeconds(30));
        Assert.All(world.States("broadcast:1"), state => Assert.EndsWith("queued", state));
        world.At(World.Start.AddHours(9).AddMinutes(5));
        world.Deliver();
        Assert.Equal(4, world.States("broadcast:1").Count);
        Assert.All(world.States("broadcast:1"), state => Assert.EndsWith("queued", state));
        world.At(World.Start.AddHours(20).AddMinutes(1));
        world.Deliver();
        Assert.All(world.States("broadcast:1"), state => Assert.EndsWith("sent", state));
    }

    [Fact]
    public void A_guest_a_pupil_and_a_parent_may_write_to_nobody()
    {
        foreach (var chat in (Chat[])[world.Gleb, world.Boris, world.Anna])
        {
            Assert.Equal(HomeTexts.NotAllowed, chat.Says("/broadcast").Text);
        }
    }

    [Fact]
    public void Where_the_head_has_limited_it_a_wider_audience_waits_for_approval()
    {
        world.Irina.Says("/broadcast").Presses("Кому могут писать педагоги").Presses("Только своим");
        world.Vera.Prepares("Всей школе", "Всем").Presses("Отправить");
        Assert.Contains("одобряет руководитель", world.Vera.Text);
        Sent();
        Assert.Empty(world.States("broadcast:1"));
        Assert.DoesNotContain(world.Vera.Notices[^1].Rows.SelectMany(r => r), b => b.Label.Contains("Одобрить"));

        world.Irina.Presses("Одобрить");
        Sent();
        Assert.Equal(4, world.States("broadcast:1").Count);
    }

    [Fact]
    public void Ones_own_event_needs_no_approval()
    {
        world.Irina.Says("/broadcast").Presses("Кому могут писать педагоги").Presses("Только своим");
        world.Boris.Press($"|join.{world.Event()}");
        world.Vera.Prepares("Своим", "Мероприятие", "Хакатон", "Записаны").Presses("Отправить");
        Sent();
        Assert.Equal(["boris sent"], world.States("broadcast:1"));
    }

    [Fact]
    public void Nothing_is_copied_for_each_recipient()
    {
        world.Vera.Prepares(new string('ё', 3000), "Всем").Presses("Отправить");
        Sent();
        var longest = world.Read(tx =>
            tx.One<int>("SELECT max(length(body)) FROM outgoing WHERE batch = 'broadcast:1'")
        );
        Assert.InRange(longest, 1, 60);
    }

    [Fact]
    public void The_report_says_what_arrived_what_is_uncertain_and_why_the_rest_did_not()
    {
        world.Gleb.Says("/start");
        world.Vera.Prepares("Важное", "Всем").Presses("Отправить");
        world.Later(TimeSpan.FromSeconds(61));
        world.Deliver(row =>
            row.Urgency != Urgency.Broadcast
                ? OutgoingState.Sent
                : row.Address switch
                {
                    "anna" => OutgoingState.Uncertain,
                    "gleb" => OutgoingState.Blocked,
                    "boris" => OutgoingState.Failed,
                    _ => OutgoingState.Sent,
                }
        );
        var report = world.Vera.Course();
        Assert.Contains("Доставлено 2 из 5", report);
        Assert.Contains("Доставка не подтверждена: 1", report);
        Assert.Contains("Не доставлено, бот выключен или аккаунта больше нет: 1", report);
        Assert.Contains("Не доставлено, Telegram отказал: 1", report);

        world.Vera.PressesOnNotice("Повторить неподтверждённым");
        world.Deliver();
        Assert.Contains("anna sent", world.States("broadcast:1"));
        Assert.Contains("Доставлено 3 из 5", world.Vera.Course());
        Assert.Equal(BroadcastState.Done, world.Read(tx => BroadcastStore.Find(tx, 1)!.State));
    }

    public void Dispose() => world.Dispose();

    private void Sent()
    {
        world.Later(TimeSpan.FromSeconds(61));
        world.Deliver();
    }
}
