using TochkaBot.Domain.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>Who sees what, and how guests come to what they wanted.</summary>
public sealed class LookingTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_guest_introduces_themselves_and_lands_on_the_card_they_wanted()
    {
        world.Event(change: e => e with { Visibility = EventVisibility.Public });
        var guest = world
            .Gleb.Says("/events")
            .Presses("4.12")
            .Presses("Я учусь")
            .Presses("6")
            .Presses("Назад")
            .Presses("6");
        guest.Presses("А").Says("Новиков Глеб");

        Assert.Contains("Запомнили: <b>Новиков Глеб, 6А</b>", guest.Text);
        Assert.Contains("<b>Хакатон</b>", guest.Text);
        Assert.Contains("Ждём согласия родителя", guest.Presses("Записаться").Text);
    }

    [Fact]
    public void A_guest_with_a_link_to_an_event_of_the_centre_gets_to_it_by_introducing_themselves()
    {
        var id = world.Event("Секретный квест", e => e with { Visibility = EventVisibility.Centre });
        world.Gleb.Says($"/start {world.Found(id).Link}");
        Assert.DoesNotContain("квест", world.Gleb.Text);

        world.Gleb.Presses("Я учусь").Says("6А").Says("Новиков Глеб");
        Assert.Contains("Секретный квест", world.Gleb.Text);
    }

    [Fact]
    public void A_forged_sign_up_of_a_guest_leads_to_introducing()
    {
        var id = world.Event(change: e => e with { Visibility = EventVisibility.Public });
        world.Gleb.Says("/events").Forges($"join.{id}");

        Assert.Contains("сначала познакомимся", world.Gleb.Text);
        Assert.True(world.Gleb.Sees("Я учусь"));
        Assert.Equal(0, world.Found(id).Taken);
    }

    [Fact]
    public void Events_of_the_centre_are_for_those_it_knows_and_drafts_for_their_teacher()
    {
        var secret = world.Event("Для своих", e => e with { Visibility = EventVisibility.Centre });
        var draft = world.Event("Черновик", status: EventStatus.Draft);

        Assert.Contains("Пока ничего не намечено", world.Gleb.Says("/events").Text);
        Assert.Contains("Такого мероприятия нет", world.Gleb.Forges($"card.{secret}").Text);
        Assert.DoesNotContain("Для своих", world.Gleb.Text);
        Assert.True(world.Boris.Says("/events").Sees("4.12 15:00 · Для своих"));
        Assert.Single(world.Boris.Labels, l => l.Contains("4.12"));
        Assert.DoesNotContain("Черновик", world.Boris.Forges($"card.{draft}").Text);
        Assert.Contains("Черновик", world.Vera.Says("/events").Forges($"card.{draft}").Text);
        Assert.DoesNotContain("Черновик", world.Boris.Says($"/start {world.Found(draft).Link}").Text);
    }

    [Fact]
    public void A_deep_link_opens_the_card()
    {
        var id = world.Event(change: e => e with { Visibility = EventVisibility.Public });
        var link = world
            .Boris.Says("/events")
            .Presses("4.12")
            .Presses("Поделиться")
            .Text.Split("?start=")[1]
            .Split('\n')[0];

        Assert.Equal(world.Found(id).Link, link);
        Assert.Contains("<b>Хакатон</b>", world.Gleb.Says($"/start {link}").Text);
        Assert.Contains("<b>Хакатон</b>", world.Boris.Says($"/start {link}").Text);
    }

    [Theory]
    [InlineData("999")]
    [InlineData("-1")]
    [InlineData("words")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    [InlineData("1;DROP TABLE events")]
    public void A_forged_event_is_not_there(string id)
    {
        world.Event();
        foreach (var verb in (string[])["card", "join", "leave", "leaveNow", "share"])
        {
            Assert.Contains("Такого мероприятия нет", world.Boris.Says("/events").Forges($"{verb}.{id}").Text);
        }
    }

    [Fact]
    public void The_list_is_paged_there_and_back()
    {
        for (var i = 1; i <= 8; i++)
        {
            world.Event($"Встреча {i}", e => e with { StartsAt = e.StartsAt.AddHours(i) });
        }

        var boris = world.Boris.Says("/events");
        Assert.Equal(6, boris.Labels.Count(l => l.Contains("Встреча")));
        boris.Presses("Ещё");
        Assert.Contains("страница 2", boris.Text);
        Assert.Equal(2, boris.Labels.Count(l => l.Contains("Встреча")));
        Assert.False(boris.Sees("Ещё"));
        boris.Presses("Назад");
        Assert.Equal(6, boris.Labels.Count(l => l.Contains("Встреча")));
        Assert.Contains("Что посмотрим?", boris.Presses("Назад").Text);
    }

    [Theory]
    [InlineData("events.77")]
    [InlineData("events.2147483647")]
    [InlineData("events.9223372036854775807")]
    [InlineData("events.-5")]
    public void A_page_that_there_is_not_shows_one_that_there_is(string forged)
    {
        world.Event();

        Assert.True(world.Boris.Says("/events").Forges(forged).Sees("4.12"));
        Assert.DoesNotContain("-", world.Boris.Text);
    }

    public void Dispose() => world.Dispose();
}
