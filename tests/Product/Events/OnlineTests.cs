using System.Text;
using TochkaBot.Bot.Reminders;
using TochkaBot.Domain.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>The address of an online meeting: who has a seat sees it everywhere, nobody else anywhere.</summary>
public sealed class OnlineTests : IDisposable
{
    private const string Url = "https://meet.example.ru/teplica";
    private const string Secret = "teplica";

    private readonly World world = new();

    [Fact]
    public void A_teacher_makes_an_online_event_and_is_asked_for_the_link()
    {
        world.Vera.Says("/new").Presses("Хакатон").Says("Лекция о космосе").Says("7.12 15:00");
        world.Vera.Presses("Без ограничений").Presses("Все классы").Presses("Онлайн");
        Assert.Contains("увидят только те, кто записан", world.Vera.Text);
        Assert.Contains("Например: https://", world.Vera.Says("в зуме").Text);
        Assert.Contains("Например: https://", world.Vera.Says("javascript://alert.ru").Text);
        world.Vera.Says("meet.example.ru/teplica");
        Assert.Contains("💻 Онлайн", world.Vera.Text);
        Assert.Contains(Url, world.Vera.Text);
        world.Vera.Presses("Опубликовать");

        var made = world.Found(1);
        Assert.Equal((EventFormat.Online, Url, null), (made.Format, made.OnlineUrl, made.Place));
    }

    [Fact]
    public void Words_in_one_line_or_typed_for_the_place_say_it_too()
    {
        world.Vera.Says("/new Лекция 7.12 15:00, онлайн");
        Assert.Contains("💻 Онлайн, ссылки пока нет", world.Vera.Text);
        world.Vera.Presses("Изменить").Presses("Место").Says("кабинет 5");
        Assert.Contains("Ссылка для участников", world.Vera.Text);
        world.Vera.Presses("Пришлю позже");
        Assert.Contains("💻 Можно и онлайн", world.Vera.Text);
        world.Vera.Presses("Изменить").Presses("Формат").Presses("Очно");
        Assert.DoesNotContain("💻", world.Vera.Text);
        Assert.False(world.Vera.Presses("Изменить").Sees("Ссылка для участников"));
    }

    [Fact]
    public void Only_who_has_a_seat_their_family_and_the_organiser_see_the_link_on_the_card()
    {
        var family = new Family(world);
        var id = Online(e => e with { Capacity = 2 });
        var (queued, cancelled) = (world.Pupil("Белов Пётр"), world.Pupil("Юдин Юра"));
        cancelled.Press($"|join.{id}").Press($"|leaveNow.{id}.{cancelled.PersonId}");
        world.Boris.Press($"|join.{id}");
        Assert.Contains(Url, world.Boris.Text);
        world.Anna.Press($"|join.{id}.{family.Masha}");
        queued.Press($"|join.{id}");
        Assert.Contains("в очереди", queued.Text);

        Assert.All((Chat[])[world.Boris, world.Anna, world.Vera, world.Irina], c => Assert.Contains(Secret, Card(c)));
        var zoya = world.Staff("Чижова Зоя", Domain.People.StaffRole.Teacher);
        Assert.All((Chat[])[queued, cancelled, zoya, world.Gleb], c => Assert.DoesNotContain(Secret, Card(c)));
        Assert.All((Chat[])[queued, world.Gleb], c => Assert.Contains("💻 Онлайн", Card(c)));

        world.Boris.Press($"|leaveNow.{id}.{world.Boris.PersonId}");
        Assert.DoesNotContain(Secret, Card(world.Boris));

        string Card(Chat chat) => chat.Press($"|card.{id}").Text;
    }

    [Fact]
    public void Who_waits_for_a_consent_has_no_link_yet_and_gets_it_with_the_seat()
    {
        var family = new Family(world);
        var id = Online();
        world.Anna.Press($"|join.{id}.{family.Olya}");
        Assert.DoesNotContain(Secret, world.Anna.Text);
        world.Anna.Says("/my");
        Assert.DoesNotContain(Secret, world.Anna.Text);
        world.Anna.Press($"|card.{id}").Presses("Согласие").Forges($"tick.{family.Olya}.0").Presses("Даю согласие");
        Assert.Contains(Secret, world.Anna.Press($"|card.{id}").Text);
    }

    [Fact]
    public void Nothing_that_goes_on_to_others_carries_it()
    {
        var id = Online();
        world.Boris.Press($"|join.{id}").Says("/events");
        Assert.DoesNotContain(Secret, world.Boris.Text + string.Concat(world.Boris.Labels));
        Assert.DoesNotContain(Secret, world.Boris.Press($"|share.{id}").Text);
        world.Boris.Press($"|shareQr.{id}").Press($"|sharePoster.{id}");
        Assert.DoesNotContain(Secret, Rights.PdfText.Of(world.Boris.Files[^1].Bytes));
        Assert.DoesNotContain(Secret, world.Boris.Files[^2].Caption);
    }

    [Fact]
    public async Task It_stands_in_my_sign_ups_and_in_reminders()
    {
        var id = Online();
        world.Boris.Press($"|join.{id}").Says("/my");
        Assert.Contains(Url, world.Boris.Text);
        world.At(world.Found(id).StartsAt.AddDays(-1));
        await ReminderJob.Ring(world.Db, world.Centre);
        Assert.Contains(Url, world.Boris.LastNotice);
        world.At(world.Found(id).StartsAt.AddHours(-2));
        await ReminderJob.Ring(world.Db, world.Centre);
        Assert.Contains(Url, world.Vera.LastNotice);
    }

    [Fact]
    public void The_calendar_file_has_it_for_who_has_a_seat_only()
    {
        var id = Online();
        world.Boris.Press($"|join.{id}").Press($"|toCalendar.{id}");
        world.Gleb.Press($"|toCalendar.{id}");
        Assert.Contains(Url, Calendar(world.Boris));
        Assert.DoesNotContain(Secret, Calendar(world.Gleb));

        static string Calendar(Chat chat) =>
            Encoding.UTF8.GetString(chat.Files[^1].Bytes).Replace("\r\n ", string.Empty);
    }

    [Fact]
    public void Those_with_a_seat_are_told_of_a_link_and_of_another_and_nobody_else_is()
    {
        var id = Online(e => e with { OnlineUrl = null, Capacity = 1 });
        var queued = world.Pupil("Белов Пётр");
        world.Boris.Press($"|join.{id}");
        Assert.Contains("напишем, как только", world.Boris.Text);
        queued.Press($"|join.{id}");

        Set(id, Url);
        Assert.Contains("Появилась ссылка", world.Boris.LastNotice);
        Assert.Contains(Url, world.Boris.LastNotice);
        world.Clock.Now += TimeSpan.FromMinutes(5);
        Set(id, "https://other.example.ru/new");
        Assert.Contains("Ссылка изменилась", world.Boris.LastNotice);
        Assert.Contains("other.example.ru", world.Boris.LastNotice);
        world.Clock.Now += TimeSpan.FromMinutes(5);
        world.Vera.Press($"|edit.{id}").Presses("Изменить").Presses("Название").Says("Новое имя").Presses("Сохранить");
        Assert.Equal(2, world.Boris.Notices.Count);
        Assert.Empty(queued.Notices);
    }

    [Fact]
    public void At_night_another_link_waits_for_the_morning_unless_the_meeting_is_within_a_day()
    {
        var (far, near) = (
            Online(e => e with { StartsAt = World.Start.AddDays(5) }),
            Online(e => e with { StartsAt = World.Start.AddHours(22), Title = "Утренник" })
        );
        world.Boris.Press($"|join.{far}").Press($"|join.{near}");
        world.At(World.Start.AddHours(11));
        Set(far, "https://far.example.ru");
        Set(near, "https://near.example.ru");

        Assert.Contains("near.example.ru", Assert.Single(world.Boris.Notices).Text);
        world.At(World.Start.AddHours(21));
        Assert.Contains("far.example.ru", world.Boris.LastNotice + world.Boris.Notices[0].Text);
    }

    [Fact]
    public void A_family_hears_once_of_another_link_of_a_whole_series()
    {
        world.Vera.Says("/new Лекция 7.12 15:00, онлайн").Presses("Каждую").Says("21.12").Presses("Опубликовать");
        for (var id = 1; id <= 3; id++)
        {
            world.Boris.Press($"|join.{id}");
        }

        world.Vera.Press("|edit.1").Presses("Изменить").Presses("Ссылка для участников").Says(Url);
        world.Vera.Presses("Это и все следующие");
        Assert.Contains("Появилась ссылка", Assert.Single(world.Boris.Notices).Text);
        Assert.All(Enumerable.Range(1, 3), id => Assert.Equal(Url, world.Found(id).OnlineUrl));
    }

    public void Dispose() => world.Dispose();

    private long Online(Func<EventDraft, EventDraft>? change = null) =>
        world.Event(
            "Лекция",
            e =>
            {
                var online = e with { Format = EventFormat.Online, OnlineUrl = Url };
                return change?.Invoke(online) ?? online;
            }
        );

    private void Set(long id, string url) =>
        world
            .Vera.Press($"|edit.{id}")
            .Presses("Изменить")
            .Presses("Ссылка для участников")
            .Says(url)
            .Presses("Сохранить");
}
