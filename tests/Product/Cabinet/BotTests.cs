using Microsoft.Extensions.DependencyInjection;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Cabinet;

/// <summary>How the bot hands out the way in.</summary>
public sealed class BotTests
{
    [Fact]
    public void With_a_public_address_the_head_gets_a_link_and_a_code()
    {
        using var world = Centre("https://school.example/");
        var text = world.Irina.Says("/cabinet").Text;
        var link = text.Split("https://school.example/cabinet/enter/")[1].Split('\n')[0];
        Assert.Matches("^[A-Za-z0-9_-]{22,64}$", link);
        Assert.True(world.Read(tx => CabinetEntryStore.IsLive(tx, link)));
        Assert.Matches("<code>[A-Z2-9]{4}-[A-Z2-9]{4}</code>", text);
        Assert.Contains("5 минут", text);
    }

    [Fact]
    public void Without_one_nothing_points_to_a_phone_but_to_the_centres_own_computer()
    {
        using var world = Centre(null);
        var text = world.Irina.Says("/cabinet").Text;
        Assert.Contains("Откройте на компьютере центра", text);
        Assert.Contains("<code>http://127.0.0.1:5080/cabinet</code>", text);
        Assert.DoesNotContain("/enter/", text);
        Assert.Matches("<code>[A-Z2-9]{4}-[A-Z2-9]{4}</code>", text);
    }

    [Fact]
    public void The_head_closes_the_cabinet_on_all_devices()
    {
        using var world = Centre("https://school.example/");
        world.Irina.Says("/cabinet");
        world.Write(tx => CabinetSessionStore.Begin(tx, world.Irina.PersonId, "Firefox"));
        world.Irina.Presses("Закрыть кабинет на всех устройствах");
        Assert.Contains("Кабинет закрыт: 1 браузер.", world.Irina.Text);
        Assert.Equal(0, world.Read(tx => CabinetSessionStore.CountOpen(tx, world.Irina.PersonId)));
    }

    [Fact]
    public void An_old_menu_makes_no_link_that_would_end_the_newest()
    {
        using var world = Centre("https://school.example/");
        world.Irina.Says("/cabinet");
        var old = world.Irina.Data("Новая ссылка");
        world.Irina.Says("/help");
        var before = Dump.Tables(world, "cabinet_entries");
        world.Irina.Press(old);
        Assert.Equal(before, Dump.Tables(world, "cabinet_entries"));
        Assert.Contains("Это меню устарело", world.Irina.Text);
    }

    [Fact]
    public void A_deputy_may_and_a_teacher_is_told_in_one_sentence()
    {
        using var world = Centre(null);
        Assert.Contains("код", world.Staff("Ладова Нина", StaffRole.Deputy).Says("/cabinet").Text);
        Assert.Equal(HomeTexts.NotAllowed, world.Vera.Says("/cabinet").Text);
    }

    private static World Centre(string? publicUrl) =>
        new(add: services => services.AddSingleton(new PageAddress(publicUrl, "http://127.0.0.1:5080")));
}
