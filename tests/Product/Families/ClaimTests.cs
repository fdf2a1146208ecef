using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Roster;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Families;

public sealed class ClaimTests : IDisposable
{
    private readonly World world = new();
    private readonly long masha;
    private readonly long id;
    private readonly Chat olga;

    public ClaimTests()
    {
        masha = world.Listed("Лебедева Маша");
        id = world.Event();
        olga = world
            .Chat("olga")
            .Says("/start")
            .Presses("Я родитель")
            .Presses("Листка нет")
            .Says("Лебедева Ольга")
            .Presses("Даю согласие")
            .Says("лебедева маша 6б");
    }

    [Fact]
    public void A_typed_name_is_a_child_of_its_own_and_links_nobody()
    {
        Assert.Contains("Добавили: <b>Лебедева Маша, 6Б</b>", olga.Text);

        var link = Assert.Single(olga.Actor.Links);
        Assert.NotEqual(masha, link.ChildId);
        Assert.False(link.IsConfirmed);
        Assert.Empty(world.Read(tx => FamilyStore.AdultsOf(tx, masha)));
    }

    [Fact]
    public void From_the_name_and_from_the_child_the_way_back_leads_to_the_slips_code()
    {
        var anna = world.Chat("mother").Says("/start").Presses("Я родитель").Presses("Листка нет").Presses("Назад");
        Assert.True(anna.Sees("Листка нет"));
        anna.Presses("Листка нет").Says("Орехова Анна").Presses("Даю согласие").Presses("Назад");
        Assert.True(anna.Sees("Листка нет"));
        anna.Presses("Листка нет").Says("Орехов Саша 6Б");
        Assert.Equal("Саша", Assert.Single(Children(anna)).GivenName);
    }

    [Fact]
    public void Who_is_from_another_school_goes_back_from_the_name_to_the_school()
    {
        foreach (var who in (string[])["Взрослый", "Ученик"])
        {
            var guest = world.Chat(who).Says("/start").Presses("Я из другой школы").Says("Сосновская СОШ");
            Assert.Contains("Из какой вы школы", guest.Presses(who).Presses("Назад").Text);
            Assert.Null(guest.Actor.Person);
        }
    }

    [Fact]
    public void Whoever_typed_the_name_sees_nothing_of_the_real_child()
    {
        var father = world.Parent("Лебедев Павел", masha);
        Ask(father, masha);
        olga.Says("/family").Presses("Лебедева Маша");

        Assert.DoesNotContain("Павел", olga.Text);
        Assert.Contains("ещё не подтвердил", olga.Text);
        Assert.DoesNotContain("Хакатон", olga.Says("/my").Text);
        foreach (var verb in (string[])["child", "withdrawNow", "kid", "claim", "claimIs", "slipOf", "kidPhone"])
        {
            Assert.DoesNotContain("Павел", olga.Forges($"{verb}.{masha}.{masha}").Text);
        }

        Assert.Equal(SignUpOutcome.NotFound, Ask(olga, masha));
    }

    [Fact]
    public void A_consent_counts_once_staff_have_confirmed_the_link()
    {
        var typed = olga.Actor.Links[0].ChildId;
        Ask(olga, typed);
        olga.Presses("Маша: участие").Presses("Даю согласие");
        Assert.Contains("подействует, когда педагог подтвердит", olga.Text);
        Assert.Equal(SignUpStatus.AwaitingConsent, Status(typed));

        Assert.Contains("Ждёт подтверждения: <b>Маша Л., 6Б</b>", world.Irina.LastNotice);
        world.Irina.PressesOnNotice("Подтвердить связь");
        Assert.Contains("Ольга Л. — законный представитель", world.Irina.Text);
        world.Irina.Presses("Это Маша Л., 6Б");

        Assert.Equal(SignUpStatus.Seated, Status(masha));
        Assert.Equal(masha, Assert.Single(olga.Actor.Links).ChildId);
        Assert.Contains("Педагог подтвердил", olga.Notices[^1].Text + olga.Notices[^2].Text);
        Assert.Equal(0, world.Read(tx => tx.One<int>("SELECT count(*) FROM people WHERE id = @typed", new { typed })));
    }

    [Fact]
    public void A_child_whom_the_list_lacks_is_written_into_the_class()
    {
        var typed = olga.Actor.Links[0].ChildId;
        olga.Says("/family").Presses("Добавить").Presses("Листка нет").Says("Новенькая Вика 6Б");
        world.Irina.Says("/family").Presses("Подтвердить связь: 3").Presses("Вика Н., 6Б");
        Assert.Contains("такого имени нет", world.Irina.Text);
        world.Irina.Presses("В списке нет");

        var vika = Assert.Single(
            world.Read(tx => PersonStore.RosterOfClass(tx, new(6, "Б"))),
            p => p.GivenName == "Вика"
        );
        Assert.True(world.Read(tx => FamilyStore.Find(tx, olga.PersonId, vika.Id))!.IsConfirmed);
        Assert.False(world.Read(tx => FamilyStore.Find(tx, olga.PersonId, typed))!.IsConfirmed);
    }

    [Fact]
    public void What_staff_do_not_know_goes_without_a_trace()
    {
        Ask(olga, olga.Actor.Links[0].ChildId);
        world.Irina.Says("/family").Presses("Подтвердить связь").Presses("Маша Л., 6Б");
        world.Irina.Presses("Это не так").Presses("Да, отклонить");

        Assert.Empty(olga.Actor.Links);
        Assert.Contains("Педагог не узнал имя", olga.LastNotice);
        Assert.Equal(0, world.Found(id).Taken);
        Assert.Contains("Этот вопрос уже решён", world.Irina.Forges("claimNew.999").Text);
    }

    [Fact]
    public void Staff_of_another_class_see_no_claims_and_settle_none()
    {
        var typed = olga.Actor.Links[0].ChildId;
        Assert.Contains("Никто не ждёт", world.Vera.Says("/family").Presses("Подтвердить связь").Text);
        world.Vera.Forges($"claimIs.{typed}.{masha}").Forges($"claimNew.{typed}").Forges($"claimNoNow.{typed}");
        Assert.False(Assert.Single(olga.Actor.Links).IsConfirmed);

        world.Write(tx => ClassTeacherStore.Appoint(tx, new SchoolClass(6, "Б"), world.Vera.PersonId));
        world.Vera.Says("/family").Presses("Подтвердить связь").Presses("Маша Л., 6Б").Presses("Это Маша");
        Assert.True(Assert.Single(olga.Actor.Links).IsConfirmed);
    }

    [Fact]
    public void The_organiser_confirms_who_stands_on_their_own_list_and_adds_nobody_to_the_schools()
    {
        var typed = olga.Actor.Links[0].ChildId;
        Ask(olga, typed);
        world.Vera.Says("/family").Presses("Подтвердить связь").Presses("Маша Л., 6Б");
        Assert.False(world.Vera.Sees("В списке нет"));

        world.Vera.Forges($"claimNew.{typed}");
        Assert.False(Assert.Single(olga.Actor.Links).IsConfirmed);
    }

    [Fact]
    public void A_name_without_a_consent_is_gone_after_seven_days_and_the_seat_with_it()
    {
        Ask(olga, olga.Actor.Links[0].ChildId);
        var typed = world.Chat("oleg").Becomes("Исчезаев Олег", PersonOrigin.Typed).InClass(6, "Б");
        typed.Says($"/start {world.Found(id).Link}").Presses("Записаться");
        world.Later(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        Vanish();
        Assert.NotNull(typed.Actor.Person);

        world.Later(TimeSpan.FromMinutes(1));
        Vanish();
        Assert.Null(typed.Actor.Person);
        Assert.Empty(olga.Actor.Links);
        Assert.Equal(0, world.Found(id).Taken);
        Dump.Deliver(world);
        Assert.DoesNotContain("Исчезаев", Dump.Everything(world));
    }

    [Fact]
    public void A_name_whose_parent_has_agreed_waits_for_staff_longer_than_that()
    {
        olga.Presses("Маша: участие").Presses("Даю согласие");
        world.Later(TimeSpan.FromDays(8));
        Vanish();

        Assert.Single(olga.Actor.Links);
    }

    [Fact]
    public void Where_the_list_is_kept_and_no_consent_is_asked_for_a_typed_name_waits_for_staff()
    {
        using var free = new World(centre => centre with { RequireConsent = false });
        var typed = free.Chat("typed").Becomes("Новиков Лев", PersonOrigin.Typed).InClass(6, "Б");
        var (before, after) = (free.Event(), free.Event("Другое"));
        typed.Press($"|join.{before}");
        Assert.Contains("Вы записаны", typed.Text);

        free.Import("Ким Анна;6Б");
        typed.Press($"|join.{after}");
        Assert.Contains("Запись ждёт подтверждения", typed.Text);
        free.Irina.Forges($"claimNew.{typed.PersonId}");
        Assert.Equal(SignUpStatus.Seated, free.SignUp(after, typed)!.Status);
    }

    [Fact]
    public void Nobody_types_a_whole_class()
    {
        foreach (var name in (string[])["Ада", "Боря", "Витя", "Галя", "Дима", "Ева", "Жора", "Зина"])
        {
            olga.Says("/family").Presses("Добавить").Presses("Листка нет").Says($"Чужая {name} 6Б");
        }

        Assert.Contains("Больше детей добавить нельзя", olga.Text);
        Assert.Equal(8, olga.Actor.Links.Count);
    }

    [Theory]
    [InlineData("Маша")]
    [InlineData("Лебедева Маша")]
    [InlineData("Лебедева Маша 12Б")]
    [InlineData("/ + 6Б")]
    public void A_line_that_is_no_pupil_is_asked_for_again_with_an_example(string line)
    {
        olga.Says("/family").Presses("Добавить").Presses("Листка нет").Says(line == "/ + 6Б" ? "+ 6Б" : line);

        Assert.Contains("Например: <i>Лебедева Маша, 6Б</i>", olga.Text);
    }

    public void Dispose() => world.Dispose();

    private IEnumerable<Person> Children(Chat who) =>
        who.Actor.Links.Select(l => world.Read(tx => PersonStore.Find(tx, l.ChildId)!));

    private SignUpOutcome Ask(Chat who, long child) =>
        world.Write(tx => SignUps.Ask(tx, world.Centre, who.Actor, id, child)).Outcome;

    private SignUpStatus? Status(long child) => world.Read(tx => SignUpStore.ActiveOf(tx, id, child))?.Status;

    private void Vanish() => world.Write(tx => Domain.Families.Vanishing.Tick(tx, world.Centre));
}
