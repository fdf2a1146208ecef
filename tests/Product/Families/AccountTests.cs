using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Families;

public sealed class AccountTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void Who_has_a_new_phone_goes_on_there_and_the_old_one_is_nobodys()
    {
        var boris = world.Boris.PersonId;
        var link = Link(world.Boris.Says("/settings").Presses("Новый телефон"));
        var phone = world.Chat("new phone").Says($"/start {link}");

        Assert.Equal(boris, phone.PersonId);
        Assert.Null(world.Boris.Actor.Person);
        Assert.Contains("теперь на другом телефоне", world.Boris.LastNotice);
        Assert.Contains("больше не действует", world.Chat("thief").Says($"/start {link}").Text);
    }

    [Fact]
    public void A_phone_that_is_somebody_elses_takes_nobody_over()
    {
        var link = Link(world.Irina.Says("/settings").Presses("Новый телефон"));
        world.Vera.Says($"/start {link}");

        Assert.Contains("уже подключён к другому", world.Vera.Text);
        Assert.Equal([StaffRole.Teacher], world.Vera.Actor.Roles);
        Assert.True(world.Irina.Actor.IsHead);
    }

    [Fact]
    public void An_account_that_is_switched_off_knows_nobody_and_gets_nothing()
    {
        world.Boris.Says("/settings").Presses("Отключить аккаунт").Presses("Да, отключить");

        Assert.Null(world.Boris.Actor.Person);
        Assert.Contains("Отключили", world.Boris.Text);
        Assert.True(world.Boris.Says("/start").Sees("Я учусь"));
    }

    [Fact]
    public void The_settings_hold_what_each_may_set_with_what_is_the_centres_last()
    {
        string[] own = ["Мои данные", "Календарь на телефоне", "Новый телефон", "Отключить аккаунт", "Назад"];
        string[] heads =
        [
            "Мои данные",
            "Ключи",
            "Календарь на телефоне",
            "Новый телефон",
            "Отключить аккаунт",
            "Каникулы и праздники",
            "Настройки центра",
            "Назад",
        ];

        Assert.Equal(heads, Words(world.Irina.Says("/settings").Labels));
        Assert.Equal(own, Words(world.Vera.Says("/settings").Labels));
        Assert.Equal(own, Words(world.Boris.Says("/settings").Labels));
    }

    [Fact]
    public void The_class_teacher_helps_a_family_to_a_new_phone_and_the_head_the_staff()
    {
        var child = world.Listed("Лебедева Маша");
        var olga = world.Parent("Лебедева Ольга", child);
        var person = olga.PersonId;
        world.Write(tx => ClassTeacherStore.Appoint(tx, new SchoolClass(6, "Б"), world.Vera.PersonId));
        var link = Link(world.Vera.Forges($"kid.{child}").Presses("Новый телефон: Ольга"));
        Assert.Equal(person, world.Chat("second").Says($"/start {link}").PersonId);

        var vera = world.Vera.PersonId;
        Assert.Contains("Семья", world.Vera.Forges($"kidPhone.{child}.{world.Irina.PersonId}").Text);
        var own = Link(world.Irina.Says("/staff").Presses("Снять: Вера").Presses("Новый телефон"));
        Assert.Equal(vera, world.Chat("third").Says($"/start {own}").PersonId);
    }

    [Fact]
    public void A_guest_of_another_school_says_which_and_is_kept_apart()
    {
        var guest = world.Chat("guest").Says("/start").Presses("Я из другой школы").Says("Сосновская СОШ");
        guest.Presses("Ученик").Says("Гостев Иван 7А");

        Assert.Contains("Гостев Иван, 7А, Сосновская СОШ", guest.Text.Replace("</b>", string.Empty));
        Assert.Equal("Сосновская СОШ", guest.Actor.Person!.School);
        Assert.Empty(world.Read(tx => PersonStore.TypedInClass(tx).Where(p => p.GivenName == "Иван")));
    }

    [Fact]
    public void A_grown_up_guest_agrees_before_anything_is_kept()
    {
        var guest = world.Chat("guest").Says("/start").Presses("Я из другой школы").Says("Сосновская СОШ");
        guest.Presses("Взрослый").Says("Гостева Инга");
        Assert.Null(guest.Actor.Person);

        guest.Presses("Даю согласие");
        Assert.Equal("Сосновская СОШ", guest.Actor.Person!.School);
        Assert.True(world.Read(tx => ConsentStore.Has(tx, guest.PersonId, ConsentPurpose.Processing)));
    }

    public void Dispose() => world.Dispose();

    /// <summary>Without the emoji before them, and the arrow of «Назад».</summary>
    private static IEnumerable<string> Words(IEnumerable<string> labels) =>
        labels.Select(label => label[label.IndexOfAny([.. "МКНОХ"])..]);

    private static string Link(Chat who) => who.Text.Split("?start=")[1].Split('\n')[0].Trim();
}
