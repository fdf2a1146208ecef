using TochkaBot.Bot.Reminders;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Reminders;

/// <summary>A day before the sign-up closes, who has something left to do hears of it once.</summary>
public sealed class DeadlineTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_family_without_a_consent_is_reminded_once()
    {
        var child = world.Listed("Белова Маша");
        var mother = world.Parent("Белова Ольга", child);
        var id = world.Event(change: e => e with { StartsAt = world.Clock.Now.AddHours(30) });
        mother.Press($"|join.{id}.{child}");
        Later(TimeSpan.FromHours(7));

        Assert.Contains("Скоро закроется запись, а согласия ещё нет · Маша", mother.LastNotice);
        var told = mother.Notices.Count;
        Later(TimeSpan.FromMinutes(30));
        Assert.Equal(told, mother.Notices.Count);
    }

    [Fact]
    public void The_teacher_is_reminded_of_applications_and_who_has_a_seat_of_nothing()
    {
        var id = world.Event(change: e => e with { NeedsApproval = true, StartsAt = world.Clock.Now.AddHours(52) });
        var nina = world.Pupil("Белова Нина");
        world.Boris.Press($"|join.{id}.{world.Boris.PersonId}");
        nina.Press($"|join.{id}.{nina.PersonId}");
        world.Vera.Press($"|admit.{id}.{world.SignUp(id, world.Boris)!.Id}");
        var (vera, boris) = (world.Vera.Notices.Count, world.Boris.Notices.Count);
        Later(TimeSpan.FromHours(29));

        Assert.Equal(vera + 1, world.Vera.Notices.Count);
        Assert.Contains("Ждёт 1 заявка", world.Vera.LastNotice);
        Assert.DoesNotContain(world.Boris.Notices.Skip(boris), n => n.Text.Contains("закро", StringComparison.Ordinal));
        Assert.Equal(SignUpStatus.AwaitingApproval, world.SignUp(id, nina)!.Status);
    }

    private void Later(TimeSpan span)
    {
        world.Later(span);
        ReminderJob.Ring(world.Db, world.Centre).GetAwaiter().GetResult();
    }

    public void Dispose() => world.Dispose();
}
