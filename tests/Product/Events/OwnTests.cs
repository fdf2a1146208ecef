using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>What a teacher answers for, past and drafts included.</summary>
public sealed class OwnTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_teacher_finds_what_is_over_and_what_others_lead_stays_out()
    {
        world.Vera.Says("/new Поход 1.11 10:00, Уже прошло").Presses("Опубликовать");
        var other = world.Staff("Мостовой Игорь", StaffRole.Teacher);
        other.Says("/new Робот 7.12 15:00").Presses("Опубликовать");

        world.Vera.Says("/events").Presses("Мои мероприятия");

        Assert.Contains("✔️ 1.11.26 · Поход", world.Vera.Labels);
        Assert.DoesNotContain(world.Vera.Labels, label => label.Contains("Робот"));
    }

    [Fact]
    public void A_draft_that_a_program_made_is_published_with_one_tap()
    {
        var id = world.Event("Черновой турнир", status: EventStatus.Draft);
        world.Irina.Says("/events").Presses("Все мероприятия").Presses("4.12");
        Assert.Contains("Черновик", world.Irina.Text);

        Assert.Contains("Мероприятие опубликовано", world.Irina.Presses("Опубликовать").Text);
        Assert.Equal(EventStatus.Published, world.Found(id).Status);
        Assert.False(world.Irina.Sees("Опубликовать"));
    }

    [Fact]
    public void A_pupil_who_forges_the_button_publishes_nothing()
    {
        var id = world.Event("Черновой турнир", status: EventStatus.Draft);
        world.Boris.Says("/my").Forges($"release.{id}");

        Assert.Equal(EventStatus.Draft, world.Found(id).Status);
        Assert.DoesNotContain("Черновой", world.Boris.Text);
    }

    public void Dispose() => world.Dispose();
}
