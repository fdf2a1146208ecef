using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Staff;

public sealed class StaffTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void Only_the_head_sees_the_staff()
    {
        Assert.Contains("Вера Павловна О. — педагог", world.Irina.Says("/staff").Text);
        var deputy = world.Staff("Заместителева Ольга", StaffRole.Deputy);
        foreach (var other in (Chat[])[world.Vera, world.Boris, world.Anna, world.Gleb, deputy])
        {
            other.Says("/staff");
            Assert.Contains("Это доступно не всем", other.Text);
            Assert.DoesNotContain("Орлова", other.Text);
        }
    }

    [Fact]
    public void A_link_makes_a_teacher_once()
    {
        var link = Invite("Пригласить педагога").Link;
        world.Gleb.Says($"/start {link}");
        Assert.Contains("педагог", world.Gleb.Text);

        world.Gleb.Says("Новиков Глеб Ильич");
        Assert.Contains("Вы в команде: педагог", world.Gleb.Text);
        Assert.Equal([StaffRole.Teacher], world.Gleb.Actor.Roles);
        Assert.Equal(1, world.Gleb.Menus);
        Assert.Contains("Глеб Ильич Н.</b> теперь в боте: педагог", world.Irina.LastNotice);

        Assert.Contains("больше не действует", world.Chat("late").Says($"/start {link}").Text);
    }

    [Theory]
    [InlineData("{0}-{1}")]
    [InlineData("{0}{1}")]
    [InlineData(" {0} {1} ")]
    public void A_code_may_be_typed_with_hyphen_or_space_in_any_case(string shape)
    {
        var code = Invite("Пригласить педагога").Code;
        var typed = string.Format(null, shape, code[..4], code[5..]).ToLowerInvariant();
        world.Gleb.Says("/start").Presses("Я педагог").Says(typed).Says("Новиков Глеб");

        Assert.Equal([StaffRole.Teacher], world.Gleb.Actor.Roles);
    }

    [Fact]
    public void A_code_that_is_none_gets_an_example_and_may_be_typed_again()
    {
        var code = Invite("Пригласить педагога").Code;
        world.Gleb.Says("/start").Presses("Я педагог").Says("не помню");
        Assert.Contains("ABCD-2345", world.Gleb.Text);
        Assert.Contains("не подходит", world.Gleb.Says("ABCD-2345").Text);

        world.Gleb.Says(code).Says("Новиков Глеб");
        Assert.True(world.Gleb.Actor.IsStaff);
    }

    [Fact]
    public void An_invitation_lives_a_day()
    {
        var (link, code) = Invite("Пригласить педагога");
        world.Clock.Now += TimeSpan.FromHours(24);

        Assert.Contains("больше не действует", world.Gleb.Says($"/start {link}").Text);
        Assert.Contains("не подходит", world.Gleb.Says("/start").Presses("Я педагог").Says(code).Text);
    }

    [Fact]
    public void Five_wrong_codes_stop_the_guessing_for_an_hour()
    {
        var code = Invite("Пригласить педагога").Code;
        world.Gleb.Says("/start").Presses("Я педагог");
        for (var i = 0; i < 5; i++)
        {
            world.Gleb.Says($"AAAA-222{i + 2}");
        }

        world.Gleb.Says(code);
        Assert.Contains("Слишком много попыток", world.Gleb.Text);

        world.Clock.Now += TimeSpan.FromMinutes(61);
        world.Gleb.Says("/start").Presses("Я педагог").Says(code).Says("Новиков Глеб");
        Assert.True(world.Gleb.Actor.IsStaff);
    }

    [Fact]
    public void Of_two_who_open_one_link_the_slower_typist_is_told_and_stays_a_guest()
    {
        var link = Invite("Пригласить педагога").Link;
        var (quick, slow) = (world.Chat("quick"), world.Chat("slow"));
        quick.Says($"/start {link}");
        slow.Says($"/start {link}");
        quick.Says("Быстрова Вера");
        slow.Says("Медленнов Пётр");

        Assert.Contains("больше не действует", slow.Text);
        Assert.Null(slow.Actor.Person);
    }

    [Fact]
    public void A_link_opened_by_somebody_known_asks_no_name()
    {
        world.Boris.Says($"/start {Invite("Пригласить педагога").Link}");

        Assert.Contains("Вы в команде: педагог", world.Boris.Text);
        Assert.Equal("6Б", world.Boris.Actor.Person!.Class);
    }

    [Fact]
    public void A_role_that_is_taken_goes_with_its_menu_and_its_rights()
    {
        var menus = world.Vera.Menus;
        world.Irina.Says("/staff").Presses("Снять: Вера").Presses("Снять только роль");
        Assert.Contains("больше не педагог", world.Irina.Text);

        Assert.Equal(menus + 1, world.Vera.Menus);
        Assert.DoesNotContain(world.Menu.For(world.Vera.Actor), c => c.Name == "new");
        Assert.Contains("Это доступно не всем", world.Vera.Says("/new Хакатон 7.12 15:00").Text);
    }

    [Fact]
    public void The_last_head_stays()
    {
        world.Irina.Says("/staff").Forges($"removeNow.{world.Irina.PersonId}.{(int)StaffRole.Head}");

        Assert.Contains("Это единственный руководитель", world.Irina.Text);
        Assert.True(world.Irina.Actor.IsHead);
    }

    [Fact]
    public void The_account_of_the_settings_becomes_head_as_long_as_there_is_none()
    {
        using var fresh = new World(centre => centre with { HeadAddress = "gleb" });
        Assert.Contains("Кто вы?", fresh.Gleb.Says("/start").Text);

        fresh.Write(tx => tx.Run("UPDATE staff_roles SET until = @now WHERE role = 'head'", new { now = tx.Now }));
        fresh.Gleb.Says("/start");
        Assert.Contains("руководитель центра", fresh.Gleb.Text);
        Assert.True(fresh.Gleb.Says("Новиков Глеб Ильич").Actor.IsHead);
        Assert.False(fresh.Chat("other").Says("/start").Actor.IsStaff);
    }

    [Fact]
    public void The_menu_holds_just_what_a_person_may_do()
    {
        Assert.Equal("start events tournaments news help", Menu(world.Gleb));
        Assert.Equal("start events my tournaments news privacy settings help", Menu(world.Boris));
        Assert.Equal("start events my family tournaments news privacy settings help", Menu(world.Anna));
        Assert.Equal(
            "start events my family tournaments news new broadcast attendance arbiter stats privacy settings help",
            Menu(world.Vera)
        );
        Assert.Equal(
            "start events my family tournaments news new broadcast attendance arbiter roster report staff stats cabinet journal apikey privacy settings help",
            Menu(world.Irina)
        );
    }

    [Fact]
    public void Invitations_lie_in_the_file_as_hashes_once_they_were_shown()
    {
        var (link, code) = Invite("Пригласить педагога");
        Dump.Deliver(world);

        var everything = Dump.Everything(world);
        Assert.DoesNotContain(link, everything);
        Assert.DoesNotContain(code.Replace("-", string.Empty), everything);
        Assert.DoesNotContain(code, everything);
        Assert.Contains(Secrets.Hash(link), everything);
    }

    public void Dispose() => world.Dispose();

    private string Menu(Chat who) => string.Join(' ', world.Menu.For(who.Actor).Select(c => c.Name));

    private (string Link, string Code) Invite(string button)
    {
        var text = world.Irina.Says("/staff").Presses(button).Text;
        var link = text.Split("?start=")[1].Split('\n')[0].Trim();
        return (link, text.Split("<code>")[1].Split("</code>")[0]);
    }
}
