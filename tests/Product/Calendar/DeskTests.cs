using TochkaBot.Bot.Calendar;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Outbox;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Calendar;

/// <summary>«В календарь» on the card and «Календарь на телефоне» in the settings.</summary>
public sealed class DeskTests : IDisposable
{
    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Without_pages_of_our_own_the_event_comes_as_a_file()
    {
        var id = world.Event("Хакатон: «Умный дом»");
        world.Boris.Press($"|card.{id}").Presses("В календарь");

        Assert.Contains("следующим сообщением", world.Boris.Text);
        Assert.DoesNotContain("http", world.Boris.Text);
        var file = Assert.Single(world.Boris.Files);
        Assert.Equal("Хакатон Умный дом.ics", file.FileName);
        var item = Assert.Single(IcsReader.Read(file.Bytes).Parts);
        Assert.Equal("Хакатон: «Умный дом»", item.Text("SUMMARY"));
        Assert.StartsWith("https://t.me/tochka_bot?start=", item.Raw("URL"));

        world.Boris.Says("/settings").Presses("Календарь на телефоне");
        Assert.Contains("файлом", world.Boris.Text);
        Assert.False(world.Boris.Sees("Получить ссылку"));
        world.Boris.Forges("calendarNew");
        Assert.Equal(0, world.Read(tx => tx.One<int>("SELECT count(*) FROM calendar_feeds")));
    }

    [Fact]
    public void A_guest_gets_the_file_of_what_is_open_to_all_and_learns_of_nothing_else()
    {
        var (open, ours, draft) = (
            world.Event(),
            world.Event("Для своих", e => e with { Visibility = EventVisibility.Centre }),
            world.Event("Задумка", status: EventStatus.Draft)
        );
        world.Gleb.Press($"|card.{open}").Presses("В календарь");
        Assert.Single(world.Gleb.Files);
        foreach (var hidden in (long[])[ours, draft, 999])
        {
            world.Gleb.Forges($"toCalendar.{hidden}");
            Assert.Contains("Этого мероприятия в календаре быть не может", world.Gleb.Text);
        }

        Assert.Single(world.Gleb.Files);
        world.Gleb.Forges("calendar");
        Assert.Contains("Это доступно не всем", world.Gleb.Text);
        Assert.Null(
            world.Read(tx =>
                world
                    .Recipes.Single(r => r.Kinds.Contains(CalendarFiles.Event))
                    .Render(tx, world.Centre, Recipe.Of(CalendarFiles.Event, ours), world.Gleb.Actor)
            )
        );
    }

    [Fact]
    public void What_is_over_or_cancelled_has_no_such_button()
    {
        var id = world.Event();
        world.Boris.Press($"|card.{id}");
        Assert.True(world.Boris.Sees("В календарь"));
        world.Write(tx => EventActions.Cancel(tx, world.Centre, world.Vera.Actor, id));
        Assert.False(world.Boris.Press($"|card.{id}").Sees("В календарь"));
        var past = world.Event("Прошлое");
        world.Later(TimeSpan.FromDays(5));
        Assert.False(world.Boris.Press($"|card.{past}").Sees("В календарь"));
    }

    [Fact]
    public async Task With_pages_of_our_own_the_link_comes_too_once_and_a_second_tap_does_not_end_it()
    {
        await using var phone = await Phone.Start();
        var boris = phone.World.Boris;
        var id = phone.World.Event();
        boris.Press($"|join.{id}").Press($"|card.{id}");
        var button = boris.Data("В календарь");

        boris.Press(button);
        var path = Phone.Link(boris);
        Assert.Single(boris.Files);
        Assert.Contains("iPhone", boris.Text);
        Assert.Contains("Android", boris.Text);
        boris.Press(button);

        Assert.Contains("Это меню устарело", boris.Text);
        Assert.Equal(["Хакатон"], await phone.Titles(path));
        boris.Press($"|card.{id}").Presses("В календарь");
        Assert.Contains("подключён", boris.Text);
        Assert.DoesNotContain("/calendar/", boris.Text);
        Assert.Equal(["Хакатон"], await phone.Titles(path));
    }
}
