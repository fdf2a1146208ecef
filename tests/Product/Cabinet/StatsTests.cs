using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TochkaBot.Bot.Channels;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Cabinet;

/// <summary>A month in one message.</summary>
public sealed class StatsTests : IDisposable
{
    private const int Hundred = 100 * 1024;

    private readonly World world = new();

    [Fact]
    public void The_head_sees_the_month_beside_the_one_before_and_a_picture_that_is_not_needed()
    {
        Held("Хакатон", new DateTimeOffset(2026, 11, 20, 15, 0, 0, TimeSpan.FromHours(3)), world.Boris);
        Held("Квест", new DateTimeOffset(2026, 11, 21, 15, 0, 0, TimeSpan.FromHours(3)), world.Boris);
        var text = world.Irina.Says("/stats").Presses("ноя 2026").Text;

        Assert.Contains("Ноябрь 2026", text);
        Assert.Contains("Мероприятий: 2 (месяцем раньше 0)", text);
        Assert.Contains("Участий: 2 (месяцем раньше 0)", text);
        Assert.Contains("Разных учеников: 1 (месяцем раньше 0)", text);
        Assert.Contains("— 2 участия", text);
        var picture = Assert.Single(world.Irina.Files);
        Assert.True(picture.IsPicture);
        Assert.InRange(picture.Bytes.Length, 1_000, Hundred);
    }

    [Fact]
    public void Only_the_first_look_and_the_button_send_the_picture()
    {
        world.Irina.Says("/stats").Presses("ноя").Presses("окт");
        Assert.Single(world.Irina.Files);
        world.Irina.Presses("Картинка");
        Assert.Equal(2, world.Irina.Files.Count);
        Assert.Contains("Октябрь 2026", world.Irina.Text);
    }

    [Fact]
    public void What_nobody_has_marked_is_said()
    {
        world.Event("Забытое", e => e with { StartsAt = World.Start.AddHours(2) });
        world.Later(TimeSpan.FromHours(5));
        Assert.Contains("Не отмечено, кто пришёл: 1 мероприятие", world.Irina.Says("/stats").Text);
    }

    [Fact]
    public void A_teacher_sees_the_numbers_of_the_own_events_and_class_only()
    {
        Held("Хакатон", World.Start.AddHours(-30), world.Boris);
        var zoya = world.Staff("Чужова Зоя", StaffRole.Teacher);
        world.Write(tx => ClassTeacherStore.Appoint(tx, new SchoolClass(6, "Б"), zoya.PersonId));

        var own = world.Vera.Says("/stats").Presses("ноя").Text;
        Assert.Contains("мои мероприятия", own);
        Assert.Contains("Мероприятий: 1", own);
        Assert.DoesNotContain("Telegram", own);
        var others = zoya.Says("/stats").Presses("ноя").Text;
        Assert.Contains("Мероприятий: 0", others);
        Assert.Contains("6Б — 1 участие, 1 ученик", others);
        Assert.Contains("мои мероприятия", zoya.Forges("stats.202611").Text);
    }

    [Fact]
    public void It_says_what_waits_and_since_when_the_messenger_is_out_of_reach()
    {
        using var away = new World(add: services =>
            services.AddSingleton(provider => new Reach(provider.GetRequiredService<TimeProvider>()))
        );
        Assert.Contains("Telegram на связи", away.Irina.Says("/stats").Text);
        away.Service<Reach>().Lost("sending");
        var waiting = away.Read(LeaseStore.Waiting);
        var text = away.Irina.Says("/stats").Text;
        Assert.Contains("Telegram недоступен с вт, 1 декабря, 12:00", text);
        Assert.Contains(waiting.ToString(CultureInfo.InvariantCulture), text.Split("недоступен")[1]);
    }

    [Fact]
    public void Nonsense_in_a_button_is_this_month()
    {
        foreach (var word in (string[])["199912", "999999", "2026-12", "x", "210113"])
        {
            Assert.Contains("Декабрь 2026", world.Irina.Forges($"stats.{word}").Text);
        }
    }

    public void Dispose() => world.Dispose();

    private void Held(string title, DateTimeOffset at, Chat who)
    {
        var id = world.Event(title, e => e with { StartsAt = at, Enrolment = Enrolment.Past });
        world.Write(tx =>
            tx.Run(
                "INSERT INTO sign_ups (event_id, person_id, role, status, attendance, signed_at, changed_at) VALUES (@id, @person, 'pupil', 'seated', 'came', @at, @at)",
                new
                {
                    id,
                    person = who.PersonId,
                    at,
                }
            )
        );
    }
}
