using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Turnout;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Turnout;

/// <summary>«QR на входе», and the address of the news.</summary>
public sealed class DoorTests : IDisposable
{
    private readonly World world = new();
    private readonly Chat olga;
    private readonly long masha;
    private readonly long id;

    public DoorTests()
    {
        masha = world.Listed("Лебедева Маша", consent: true);
        olga = world.Parent("Лебедева Ольга", masha);
        id = world.Event();
        world.Boris.Press($"|join.{id}");
        olga.Press($"|join.{id}.{masha}");
        world.At(World.Start.AddDays(3).AddHours(2));
    }

    [Fact]
    public void Who_reads_the_code_is_marked_after_one_tap_and_a_mother_marks_her_child()
    {
        var link = Link();
        Assert.True(world.Vera.Files.Single().IsPicture);
        world.Boris.Says($"/start {link}").Presses("Я здесь");
        Assert.Contains("Вы отмечены", world.Boris.Text);
        olga.Says($"/start {link}").Presses("Маша здесь");
        Assert.Contains("Маша: отметка есть", olga.Text);
        Assert.Equal(2, world.Read(tx => NamedCount.Of(tx, id)).People);
        Assert.Contains("Вы отмечены", world.Boris.Says($"/start {link}").Text);
    }

    [Fact]
    public void Who_is_not_on_the_list_is_told_so_and_marks_nobody()
    {
        var link = Link();
        foreach (var chat in (Chat[])[world.Gleb, world.Anna, world.Pupil("Белов Пётр", 11, "А")])
        {
            Assert.Contains("Вас нет в списке", chat.Says($"/start {link}").Text);
            Assert.False(chat.Sees("Я здесь"));
            chat.Press($"|here.{link}.{masha}").Press($"|here.{link}.{world.Boris.PersonId}");
        }

        Assert.Equal(0, world.Read(tx => NamedCount.Of(tx, id)).People);
    }

    [Fact]
    public void The_code_is_good_for_its_day_and_until_it_is_taken_back()
    {
        var link = Link();
        Assert.Equal(link, Link());
        world.Vera.Presses("Отключить");
        Assert.DoesNotContain("Я здесь", string.Concat(world.Boris.Says($"/start {link}").Labels));
        var second = Link();
        Assert.NotEqual(link, second);

        world.Later(TimeSpan.FromDays(1));
        Assert.Contains("уже не действует", world.Boris.Says($"/start {second}").Text);
        Assert.Contains("уже не действует", world.Boris.Press($"|here.{second}.{world.Boris.PersonId}").Text);
        Assert.False(world.Vera.Press($"|happened.{id}").Sees("QR на входе"));
        Assert.Equal(Attendance.Unknown, world.SignUp(id, world.Boris)!.Attendance);
    }

    [Fact]
    public void The_news_goes_once_to_those_who_were_there()
    {
        world.Write(tx => AttendanceStore.Came(tx, world.Centre, id, masha, null));
        world.At(World.Start.AddDays(3).AddHours(11));
        world.Vera.Press($"|newsLink.{id}").Says("javascript:alert(1)");
        Assert.Contains("Нужен адрес", world.Vera.Text);
        world.Vera.Says("https://school.example/news/1");
        Assert.Contains("Ссылку сохранили", world.Vera.Text);
        Assert.Empty(olga.Notices);

        world.At(World.Start.AddDays(4));
        Assert.Contains("https://school.example/news/1", Assert.Single(olga.Notices).Text);
        Assert.Empty(world.Boris.Notices);
        world.Vera.Press($"|newsLink.{id}").Says("https://school.example/news/2");
        world.At(World.Start.AddDays(5));
        Assert.Contains("news/2", Assert.Single(olga.Notices).Text);
    }

    [Fact]
    public void Where_nobody_is_marked_the_news_goes_to_all_who_had_signed_up()
    {
        world.Write(tx =>
            EventActions.Change(
                tx,
                world.Centre,
                Actor.Program,
                id,
                e => e with { NewsUrl = "https://school.example/news/1" }
            )
        );
        Assert.Contains("Вышла новость", world.Boris.LastNotice);
        Assert.Contains("Вышла новость", olga.LastNotice);
    }

    public void Dispose() => world.Dispose();

    private string Link()
    {
        world.Vera.Press($"|door.{id}");
        return world.Read(tx => DoorStore.Today(tx, world.Centre, id))!;
    }
}
